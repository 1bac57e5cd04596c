package org.schoolgate.rules.wentworth;

import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.PolicyProvider;

/** Offers the policy under the id {@code wentworth}. */
public final class WentworthProvider implements PolicyProvider {
    /** Made by the service loader. */
    public WentworthProvider() {}

    @Override
    public String id() {
        return "wentworth";
    }

    @Override
    public Policy policy() {
        return Wentworth.THE_POLICY;
    }
}
