package org.schoolgate.rules.ashtonvale;

import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.PolicyProvider;

/** Offers the policy under the id {@code ashton-vale}. */
public final class AshtonValeProvider implements PolicyProvider {
    /** Made by the service loader. */
    public AshtonValeProvider() {}

    @Override
    public String id() {
        return "ashton-vale";
    }

    @Override
    public Policy policy() {
        return AshtonVale.THE_POLICY;
    }
}
