package org.schoolgate.core.activity;

import org.immutables.value.Value;

/** Signing in to an account. */
@Value.Immutable
public non-sealed interface SignIn extends Activity, OnDevice, Purposeful, ForEvent {

    @Override
    default ActivityKind kind() {
        return ActivityKind.SIGN_IN;
    }

    @Override
    default String typeName() {
        return "SignIn";
    }

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutableSignIn.Builder
            implements Activity.Builder, OnDevice.Builder, Purposeful.Builder, ForEvent.Builder {

        Builder() {}
    }
}
