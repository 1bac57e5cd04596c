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

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutablePost.Builder implements Activity.Builder, Posting.Builder {

        Builder() {}
    }
}
