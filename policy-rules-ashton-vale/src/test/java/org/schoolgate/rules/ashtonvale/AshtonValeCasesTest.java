package org.schoolgate.rules.ashtonvale;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schoolgate.testkit.Cases;

/** The worked cases of Ashton Vale. */
final class AshtonValeCasesTest {
    private static final Cases CASES = Cases.of(AshtonVale.THE_POLICY, AshtonValeCasesTest.class, "cases.json");

    @TestFactory
    Stream<DynamicTest> casesOfItsOwn() {
        return CASES.tests();
    }

    @Test
    void everyLeafIsSeenTrueFalseAndUnknown() {
        CASES.checkLeaves(
                AshtonVale.THE_POLICY,
                Set.of(
                        // Thinking that is asked for is done once there is an answer, either way: never FALSE.
                        "whoever acts considers any doubt about it",
                        "whoever acts considers what the link shows",
                        "whoever acts considers whose material it is",
                        // Nobody is asked: it is not so until somebody says so, and never UNKNOWN.
                        "whoever acts is trying to get round the firewall"));
    }
}
