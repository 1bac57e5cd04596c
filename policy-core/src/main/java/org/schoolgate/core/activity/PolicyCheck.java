package org.schoolgate.core.activity;

import org.immutables.value.Value;

/** The policy itself, looked at on a day. */
@Value.Immutable
public non-sealed interface PolicyCheck extends Activity {

    @Override
    default ActivityKind kind() {
        return ActivityKind.POLICY;
    }

    @Override
    default String typeName() {
        return "PolicyCheck";
    }

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutablePolicyCheck.Builder implements Activity.Builder {

        Builder() {}
    }
}
