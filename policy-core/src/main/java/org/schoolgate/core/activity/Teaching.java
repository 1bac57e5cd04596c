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

    /** A builder of such a value. */
    static ImmutableTeaching.Builder builder() {
        return ImmutableTeaching.builder();
    }
}
