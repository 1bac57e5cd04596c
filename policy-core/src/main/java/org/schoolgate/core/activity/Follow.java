package org.schoolgate.core.activity;

import org.immutables.value.Value;

/** Following somebody from an account of the school's. */
@Value.Immutable
public non-sealed interface Follow extends Activity, Addressed {

    @Override
    default ActivityKind kind() {
        return ActivityKind.FOLLOW;
    }

    @Override
    default String typeName() {
        return "Follow";
    }

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutableFollow.Builder implements Activity.Builder, Addressed.Builder {

        Builder() {}
    }
}
