package org.schoolgate.rules.quillbridge;

import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.PolicyProvider;

/** Offers the policy under the id {@code quillbridge}. */
public final class QuillbridgeProvider implements PolicyProvider {
    /** Made by the service loader. */
    public QuillbridgeProvider() {}

    @Override
    public String id() {
        return "quillbridge";
    }

    @Override
    public Policy policy() {
        return Quillbridge.THE_POLICY;
    }
}
