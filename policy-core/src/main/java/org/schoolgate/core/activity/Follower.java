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

    /** A builder of such a value. */
    static ImmutableFollower.Builder builder() {
        return ImmutableFollower.builder();
    }
}
