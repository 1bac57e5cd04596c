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

    /** A builder of such a value. */
    static ImmutableWorkplaceUse.Builder builder() {
        return ImmutableWorkplaceUse.builder();
    }
}
