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

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutableComment.Builder
            implements Activity.Builder,
                    Worded.Builder,
                    WithMedia.Builder,
                    Naming.Builder,
                    Addressed.Builder,
                    OnDevice.Builder,
                    Responding.Builder {

        Builder() {}
    }
}
