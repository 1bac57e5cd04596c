package org.schoolgate.rules.twitter2018;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schoolgate.testkit.Cases;

/** The worked cases of the Twitter policy of 2018. */
final class Twitter2018CasesTest {
    private static final Cases CASES =
            Cases.of(Twitter2018.THE_POLICY, Twitter2018CasesTest.class, "cases.json", "close-calls.json");

    @TestFactory
    Stream<DynamicTest> casesOfItsOwn() {
        return CASES.tests();
    }

    @Test
    void everyLeafIsSeenTrueFalseAndUnknown() {
        CASES.checkLeaves(
                Twitter2018.THE_POLICY,
                Set.of(
                        // Thinking that is asked for is done once there is an answer, either way: never FALSE.
                        "whoever acts considers whether families must know of it"));
    }
}
