package org.schoolgate.rules.twitter2018;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schoolgate.testkit.Cases;

/** The worked cases of the Twitter policy of 2018. */
final class Twitter2018CasesTest {
    @TestFactory
    Stream<DynamicTest> casesOfItsOwn() {
        return Cases.of(Twitter2018.THE_POLICY, Twitter2018CasesTest.class, "cases.json", "close-calls.json")
                .tests();
    }
}
