package org.schoolgate.core.activity;

import java.util.Optional;
import org.immutables.value.Value;

/** Use of social media at work. */
@Value.Immutable
public non-sealed interface WorkplaceUse extends Activity, OnPlatform, OnDevice, Purposeful {

    /** What the person does with their own phone. */
    Optional<PhoneState> phone();

    @Override
    default ActivityKind kind() {
        return ActivityKind.WORKPLACE_USE;
    }

    @Override
    default String typeName() {
        return "WorkplaceUse";
    }

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutableWorkplaceUse.Builder
            implements Activity.Builder, OnPlatform.Builder, OnDevice.Builder, Purposeful.Builder {

        Builder() {}
    }
}
