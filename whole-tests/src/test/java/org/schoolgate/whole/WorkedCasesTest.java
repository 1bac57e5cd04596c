package org.schoolgate.whole;

import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolgate.core.policy.PolicyProvider;
import org.schoolgate.testkit.Cases;

/**
 * Every policy's worked cases in one place: each module tries its own, and mutants of core are looked for with all. One
 * test for each policy, since a mutant is tried by one test after another, each made anew.
 */
@Tag("campaign")
class WorkedCasesTest {
    @ParameterizedTest
    @MethodSource("providers")
    void everyCaseAgrees(PolicyProvider provider) throws Throwable {
        for (DynamicTest one : Cases.of(provider.policy(), provider.getClass(), lists(provider))
                .tests()
                .toList()) {
            one.getExecutable().execute();
        }
    }

    static Stream<PolicyProvider> providers() {
        return ServiceLoader.load(PolicyProvider.class).stream().map(ServiceLoader.Provider::get);
    }

    private static String[] lists(PolicyProvider provider) {
        return Stream.of("cases.json", "close-calls.json")
                .filter(list -> provider.getClass().getResource(list) != null)
                .toArray(String[]::new);
    }
}
