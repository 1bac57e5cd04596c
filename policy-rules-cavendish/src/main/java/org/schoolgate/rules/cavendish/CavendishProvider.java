package org.schoolgate.rules.cavendish;

import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.PolicyProvider;

/** Offers the policy under the id {@code cavendish}. */
public final class CavendishProvider implements PolicyProvider {
    /** Made by the service loader. */
    public CavendishProvider() {}

    @Override
    public String id() {
        return "cavendish";
    }

    @Override
    public Policy policy() {
        return Cavendish.THE_POLICY;
    }
}
