package org.schoolgate.core.activity;

import org.immutables.value.Value;

/** A post from a private account. */
@Value.Immutable
public non-sealed interface PersonalPost extends Activity, Posting, Shared {

    @Override
    default ActivityKind kind() {
        return ActivityKind.PERSONAL_POST;
    }

    @Override
    default String typeName() {
        return "PersonalPost";
    }

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutablePersonalPost.Builder
            implements Activity.Builder, Posting.Builder, Shared.Builder {

        Builder() {}
    }
}
