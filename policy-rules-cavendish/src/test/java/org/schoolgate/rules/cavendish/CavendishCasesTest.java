package org.schoolgate.rules.cavendish;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schoolgate.testkit.Cases;

/** The worked cases of Cavendish's policy. */
final class CavendishCasesTest {
    private static final Cases CASES = Cases.of(Cavendish.THE_POLICY, CavendishCasesTest.class, "cases.json");

    @TestFactory
    Stream<DynamicTest> casesOfItsOwn() {
        return CASES.tests();
    }

    @Test
    void everyLeafIsSeenTrueFalseAndUnknown() {
        CASES.checkLeaves(
                Cavendish.THE_POLICY,
                Set.of(
                        // Never unknown: what nobody doubts is discreet, and nothing in a draft can say that somebody
                        // does.
                        "whoever acts is discreet"));
    }
}
