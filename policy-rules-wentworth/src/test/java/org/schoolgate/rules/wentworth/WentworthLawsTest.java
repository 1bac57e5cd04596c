package org.schoolgate.rules.wentworth;

import org.schoolgate.testkit.PolicyLaws;

/** The laws, for Wentworth. */
final class WentworthLawsTest extends PolicyLaws {
    WentworthLawsTest() {
        super(Wentworth.THE_POLICY);
    }
}
