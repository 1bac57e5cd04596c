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

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutableSchoolEvent.Builder implements Activity.Builder, ForEvent.Builder {

        Builder() {}
    }
}
