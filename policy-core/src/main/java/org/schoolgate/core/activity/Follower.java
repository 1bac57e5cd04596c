package org.schoolgate.core.activity;

import org.immutables.value.Value;

/** Being followed; {@code by} is who follows. */
@Value.Immutable
public non-sealed interface Follower extends Activity, OnDevice {

    @Override
    default ActivityKind kind() {
        return ActivityKind.FOLLOWER;
    }

    @Override
    default String typeName() {
        return "Follower";
    }

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutableFollower.Builder implements Activity.Builder, OnDevice.Builder {

        Builder() {}
    }
}
