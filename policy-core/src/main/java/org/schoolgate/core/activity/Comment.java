package org.schoolgate.core.activity;

import org.immutables.value.Value;

/** A comment received; {@code by} is who wrote it. */
@Value.Immutable
public non-sealed interface Comment extends Activity, Worded, WithMedia, Naming, Addressed, OnDevice, Responding {

    @Override
    default ActivityKind kind() {
        return ActivityKind.COMMENT;
    }

    @Override
    default String typeName() {
        return "Comment";
    }

    /** A builder of such a value. */
    static ImmutableComment.Builder builder() {
        return ImmutableComment.builder();
    }
}
