package org.schoolgate.core.activity;

import org.immutables.value.Value;

/** What pupils are taught. */
@Value.Immutable
public non-sealed interface Teaching extends Activity {

    @Override
    default ActivityKind kind() {
        return ActivityKind.TEACHING;
    }

    @Override
    default String typeName() {
        return "Teaching";
    }

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutableTeaching.Builder implements Activity.Builder {

        Builder() {}
    }
}
