package org.schoolgate.core.activity;

import org.immutables.value.Value;

/** An event that the school holds. */
@Value.Immutable
public non-sealed interface SchoolEvent extends Activity, ForEvent {

    @Override
    default ActivityKind kind() {
        return ActivityKind.SCHOOL_EVENT;
    }

    @Override
    default String typeName() {
        return "SchoolEvent";
    }

    /** A builder of such a value. */
    static ImmutableSchoolEvent.Builder builder() {
        return ImmutableSchoolEvent.builder();
    }
}
