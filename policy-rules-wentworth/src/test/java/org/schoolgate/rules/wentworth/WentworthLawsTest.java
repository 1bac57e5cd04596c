package org.schoolgate.rules.wentworth;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schoolgate.testkit.Cases;
import org.schoolgate.testkit.PolicyLaws;

/** The laws, for Wentworth, and the worked cases of its own. */
final class WentworthLawsTest extends PolicyLaws {
    private static final Cases CASES = Cases.of(Wentworth.THE_POLICY, WentworthLawsTest.class, "cases.json");

    WentworthLawsTest() {
        super(Wentworth.THE_POLICY);
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
