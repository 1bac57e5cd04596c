package org.schoolgate.rules.wentworth;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schoolgate.testkit.Cases;

/** The worked cases of Wentworth's policy. */
final class WentworthCasesTest {
    private static final Cases CASES = Cases.of(Wentworth.THE_POLICY, WentworthCasesTest.class, "cases.json");

    @TestFactory
    Stream<DynamicTest> casesOfItsOwn() {
        return CASES.tests();
    }

    @Test
    void everyLeafIsSeenTrueFalseAndUnknown() {
        CASES.checkLeaves(Wentworth.THE_POLICY, Set.of());
    }
}
