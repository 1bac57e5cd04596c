package org.schoolgate.rules.ashtonhayes;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schoolgate.testkit.Cases;
import org.schoolgate.testkit.PolicyLaws;

/** The laws, for Ashton Hayes, and the worked cases of its own. */
final class AshtonHayesLawsTest extends PolicyLaws {
    private static final Cases CASES = Cases.of(AshtonHayes.THE_POLICY, AshtonHayesLawsTest.class, "cases.json");

    AshtonHayesLawsTest() {
        super(AshtonHayes.THE_POLICY);
    }

    @Override
    protected Cases cases() {
        return CASES;
    }

    @Override
    protected Set<String> leavesNotSeenWhole() {
        // Never unknown: an event has no picture that could raise the question, so it is not so until somebody says so.
        return Set.of("a picture from the event is posted by somebody who came to it");
    }

    @TestFactory
    Stream<DynamicTest> cases_of_its_own() {
        return CASES.tests();
    }
}
