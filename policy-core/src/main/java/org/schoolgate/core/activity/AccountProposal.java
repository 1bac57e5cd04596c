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

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutableAccountProposal.Builder
            implements Activity.Builder, OnPlatform.Builder, Purposeful.Builder {

        Builder() {}
    }
}
