package org.schoolgate.rules.cavendish;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schoolgate.testkit.Cases;
import org.schoolgate.testkit.PolicyLaws;

/** The laws, for Cavendish, and the worked cases of its own. */
final class CavendishLawsTest extends PolicyLaws {
    private static final Cases CASES = Cases.of(Cavendish.THE_POLICY, CavendishLawsTest.class, "cases.json");

    CavendishLawsTest() {
        super(Cavendish.THE_POLICY);
    }

    @Override
    protected Cases cases() {
        return CASES;
    }

    @TestFactory
    Stream<DynamicTest> cases_of_its_own() {
        return CASES.tests();
    }
}
