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

    /** A builder of such a value. */
    static ImmutableSignIn.Builder builder() {
        return ImmutableSignIn.builder();
    }
}
