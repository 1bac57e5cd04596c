package org.schoolgate.core.activity;

import org.immutables.value.Value;

/** An account of the school's, looked at as it is set up. */
@Value.Immutable
public non-sealed interface AccountCheck extends Activity, OnDevice {

    @Override
    default ActivityKind kind() {
        return ActivityKind.ACCOUNT;
    }

    @Override
    default String typeName() {
        return "AccountCheck";
    }

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutableAccountCheck.Builder implements Activity.Builder, OnDevice.Builder {

        Builder() {}
    }
}
