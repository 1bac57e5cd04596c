package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.policy.Policy;

/**
 * The laws of layers, for several policies: each two of them, and all together. A test extends this and says which. The
 * property {@code schoolgate.laws.layers} says on how many drafts each combination is tried (100).
 */
public abstract class LayerLaws {
    private final List<Policy> policies;

    /** The laws for combinations of these. */
    protected LayerLaws(Collection<Policy> policies) {
        this.policies = List.copyOf(policies);
    }

    /** Each combination, a test. */
    @TestFactory
    final Stream<DynamicTest> combinations() {
        Trials trials = new Trials(
                words(), Long.getLong("schoolgate.laws.seed", 1), Integer.getInteger("schoolgate.laws.layers", 100));
        List<List<Policy>> all = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            for (int j = i + 1; j < policies.size(); j++) {
                all.add(List.of(policies.get(i), policies.get(j)));
            }
        }
        if (policies.size() > 2) {
            all.add(policies);
        }
        return all.stream()
                .map(some -> DynamicTest.dynamicTest(
                        name(some),
                        () -> trials.each(
                                "7, 12, 18: " + name(some) + " together say what each says, strictest first",
                                new Combining(some)::holds)));
    }

    private static String name(List<Policy> some) {
        return some.stream().map(Policy::id).collect(Collectors.joining(", "));
    }

    /** Everything of which one of them speaks. */
    private Drafts.Vocabulary words() {
        Map<String, FactType<?, ?>> facts = new LinkedHashMap<>();
        LinkedHashSet<String> rules = new LinkedHashSet<>();
        LinkedHashSet<List<String>> acts = new LinkedHashSet<>();
        for (Policy policy : policies) {
            Drafts.Vocabulary words = Leaves.vocabulary(policy);
            words.facts().forEach(fact -> facts.putIfAbsent(fact.name(), fact));
            rules.addAll(words.rules());
            acts.addAll(words.acts());
        }
        return new Drafts.Vocabulary(facts.values(), List.copyOf(rules), List.copyOf(acts));
    }
}
