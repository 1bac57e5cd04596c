package org.schoolgate.core.activity;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** Taking, keeping or passing on pictures. */
@Value.Immutable
public non-sealed interface PhotoHandling extends Activity, WithMedia, OnDevice, ForEvent, Shared {

    /** When the pictures were used. */
    Optional<OffsetDateTime> usedAt();

    @Override
    default ActivityKind kind() {
        return ActivityKind.PHOTO_HANDLING;
    }

    @Override
    default String typeName() {
        return "PhotoHandling";
    }

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutablePhotoHandling.Builder
            implements Activity.Builder, WithMedia.Builder, OnDevice.Builder, ForEvent.Builder, Shared.Builder {

        Builder() {}
    }
}
