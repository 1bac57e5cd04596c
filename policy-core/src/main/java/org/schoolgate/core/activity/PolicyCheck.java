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

    /** A builder of such a value. */
    static ImmutablePolicyCheck.Builder builder() {
        return ImmutablePolicyCheck.builder();
    }
}
