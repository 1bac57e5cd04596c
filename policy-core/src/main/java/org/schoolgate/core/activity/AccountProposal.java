package org.schoolgate.core.activity;

import java.util.Optional;
import org.immutables.value.Value;

/** A new account that somebody would like to open. */
@Value.Immutable
public non-sealed interface AccountProposal extends Activity, OnPlatform, Purposeful {

    /** Whether all that the application asks for is there. */
    Optional<Boolean> applicationComplete();

    @Override
    default ActivityKind kind() {
        return ActivityKind.ACCOUNT_PROPOSAL;
    }

    @Override
    default String typeName() {
        return "AccountProposal";
    }

    /** A builder of such a value. */
    static ImmutableAccountProposal.Builder builder() {
        return ImmutableAccountProposal.builder();
    }
}
