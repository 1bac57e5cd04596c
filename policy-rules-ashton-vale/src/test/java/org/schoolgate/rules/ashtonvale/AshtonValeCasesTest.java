package org.schoolgate.rules.ashtonvale;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schoolgate.testkit.Cases;

/** The worked cases of Ashton Vale. */
final class AshtonValeCasesTest {
    @TestFactory
    Stream<DynamicTest> casesOfItsOwn() {
        return Cases.of(AshtonVale.THE_POLICY, AshtonValeCasesTest.class, "cases.json")
                .tests();
    }
}
