package org.schoolgate.rules.wentworth;

import org.schoolgate.testkit.Cases;
import org.schoolgate.testkit.PolicyKit;

/** Wentworth, held to the whole kit. */
final class WentworthKitTest extends PolicyKit {
    private static final Cases CASES = Cases.of(Wentworth.THE_POLICY, WentworthKitTest.class, "cases.json");

    WentworthKitTest() {
        super(Wentworth.THE_POLICY);
    }

    @Override
    protected Cases cases() {
        return CASES;
    }
}
