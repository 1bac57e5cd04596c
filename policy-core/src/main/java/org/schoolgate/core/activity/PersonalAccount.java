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

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutablePersonalAccount.Builder implements Activity.Builder {

        Builder() {}
    }
}
