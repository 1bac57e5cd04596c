package org.schoolgate.core.activity;

import org.immutables.value.Value;

/** A private account, looked at as it is set up. */
@Value.Immutable
public non-sealed interface PersonalAccount extends Activity {

    @Override
    default ActivityKind kind() {
        return ActivityKind.PERSONAL_ACCOUNT;
    }

    @Override
    default String typeName() {
        return "PersonalAccount";
    }

    /** A builder of such a value. */
    static ImmutablePersonalAccount.Builder builder() {
        return ImmutablePersonalAccount.builder();
    }
}
