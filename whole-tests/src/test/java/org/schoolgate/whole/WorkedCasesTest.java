package org.schoolgate.whole;

import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.schoolgate.core.policy.PolicyProvider;
import org.schoolgate.testkit.Cases;

/** Every policy's worked cases in one place: each module tries its own, and mutants of core are looked for with all. */
@Tag("campaign")
class WorkedCasesTest {
    @TestFactory
    Stream<DynamicTest> casesOfEveryPolicy() {
        return ServiceLoader.load(PolicyProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .flatMap(provider -> Cases.of(provider.policy(), provider.getClass(), lists(provider))
                        .tests());
    }

    private static String[] lists(PolicyProvider provider) {
        return Stream.of("cases.json", "close-calls.json")
                .filter(list -> provider.getClass().getResource(list) != null)
                .toArray(String[]::new);
    }
}
