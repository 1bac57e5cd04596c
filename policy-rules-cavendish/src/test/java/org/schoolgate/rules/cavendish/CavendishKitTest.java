package org.schoolgate.rules.cavendish;

import java.util.Set;
import org.schoolgate.testkit.Cases;
import org.schoolgate.testkit.PolicyKit;

/** Cavendish, held to the whole kit. */
final class CavendishKitTest extends PolicyKit {
    private static final Cases CASES = Cases.of(Cavendish.THE_POLICY, CavendishKitTest.class, "cases.json");

    CavendishKitTest() {
        super(Cavendish.THE_POLICY);
    }

    @Override
    protected Cases cases() {
        return CASES;
    }

    @Override
    protected Set<String> leavesNotSeenWhole() {
        // Never unknown: what nobody doubts is discreet, and nothing in a draft can say that somebody does.
        return Set.of("whoever acts is discreet");
    }
}
