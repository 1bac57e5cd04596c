package org.schoolgate.rules.ashtonvale;

import org.schoolgate.testkit.PolicyLaws;

/** The laws, for Ashton Vale. */
final class AshtonValeLawsTest extends PolicyLaws {
    AshtonValeLawsTest() {
        super(AshtonVale.THE_POLICY);
    }
}
