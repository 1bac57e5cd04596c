package org.schoolgate.core.activity;

import org.immutables.value.Value;

/** A post from an account of the school's, or one kept for work. */
@Value.Immutable
public non-sealed interface Post extends Activity, Posting {

    @Override
    default ActivityKind kind() {
        return ActivityKind.POST;
    }

    @Override
    default String typeName() {
        return "Post";
    }

    /** A builder of such a value. */
    static ImmutablePost.Builder builder() {
        return ImmutablePost.builder();
    }
}
