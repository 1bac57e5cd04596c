package org.schoolgate.rules.cavendish;

import org.schoolgate.testkit.PolicyLaws;

/** The laws, for Cavendish. */
final class CavendishLawsTest extends PolicyLaws {
    CavendishLawsTest() {
        super(Cavendish.THE_POLICY);
    }
}
