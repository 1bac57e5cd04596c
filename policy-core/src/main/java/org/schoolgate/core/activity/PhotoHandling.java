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

    /** A builder of such a value. */
    static ImmutablePhotoHandling.Builder builder() {
        return ImmutablePhotoHandling.builder();
    }
}
