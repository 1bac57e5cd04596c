package org.schoolgate.rules.twitter2018;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schoolgate.testkit.Cases;
import org.schoolgate.testkit.PolicyLaws;

/** The laws, for the Twitter policy of 2018, and the worked cases of its own. */
final class Twitter2018LawsTest extends PolicyLaws {
    private static final Cases CASES = Cases.of(Twitter2018.THE_POLICY, Twitter2018LawsTest.class, "cases.json");

    Twitter2018LawsTest() {
        super(Twitter2018.THE_POLICY);
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
