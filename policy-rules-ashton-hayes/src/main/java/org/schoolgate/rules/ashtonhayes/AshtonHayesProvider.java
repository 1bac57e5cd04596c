package org.schoolgate.rules.ashtonhayes;

import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.PolicyProvider;

/** Offers the policy under the id {@code ashton-hayes}. */
public final class AshtonHayesProvider implements PolicyProvider {
    /** Made by the service loader. */
    public AshtonHayesProvider() {}

    @Override
    public String id() {
        return "ashton-hayes";
    }

    @Override
    public Policy policy() {
        return AshtonHayes.THE_POLICY;
    }
}
