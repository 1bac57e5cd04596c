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

    /** A builder of such a value. */
    static ImmutablePersonalPost.Builder builder() {
        return ImmutablePersonalPost.builder();
    }
}
