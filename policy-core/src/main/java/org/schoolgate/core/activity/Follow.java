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

    /** A builder of such a value. */
    static ImmutableFollow.Builder builder() {
        return ImmutableFollow.builder();
    }
}
