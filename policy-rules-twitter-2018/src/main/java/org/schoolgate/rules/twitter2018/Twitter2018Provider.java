package org.schoolgate.rules.twitter2018;

import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.PolicyProvider;

/** Offers the policy under the id {@code twitter-2018}. */
public final class Twitter2018Provider implements PolicyProvider {
    /** Made by the service loader. */
    public Twitter2018Provider() {}

    @Override
    public String id() {
        return "twitter-2018";
    }

    @Override
    public Policy policy() {
        return Twitter2018.THE_POLICY;
    }
}
