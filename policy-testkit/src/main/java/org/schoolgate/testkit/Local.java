package org.schoolgate.testkit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Slot;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.activity.Supposition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Layer;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Rule;

/** Laws 8, 9 and 14: what is said of one finding. */
final class Local {
    private final Policy policy;
    private final Set<String> sentences;
    /** The policy without the exceptions of one rule. */
    private final Map<Rule<?>, Policy> stricter = new HashMap<>();

    Local(Policy policy) {
        this.policy = policy;
        sentences = policy.paper().sentences().stream()
                .map(sentence -> sentence.id())
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<String> exceptions(World world, Chance chance) {
        Decision decision = world.decide(policy);
        for (Rule<?> rule : policy.rules(world.activity().kind())) {
            if (!rule.exceptions().isEmpty()) {
                Optional<String> wrong = onlyItself(world, decision, rule);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> onlyItself(World world, Decision decision, Rule<?> rule) {
        Policy strict =
                stricter.computeIfAbsent(rule, any -> Copies.replacing(policy, rule, Copies.withoutExceptions(rule)));
        return Shown.difference(others(decision, rule), others(world.decide(strict), rule))
                .map(wrong -> "without the exceptions of " + rule.id() + " " + wrong);
    }

    private static String others(Decision decision, Rule<?> rule) {
        return decision.layers().stream()
                .flatMap(layer -> layer.findings().stream())
                .filter(finding -> !finding.rule().id().equals(rule.id()))
                .map(Shown::finding)
                .collect(Collectors.joining("\n"));
    }

    Optional<String> evidence(World world, Chance chance) {
        Situation situation = world.situation(policy);
        for (Rule<?> rule : policy.rules(world.activity().kind())) {
            Optional<String> wrong = suffices(rule, situation);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static <S extends Subject> Optional<String> suffices(Rule<S> rule, Situation situation) {
        Finding finding = rule.judge(situation);
        Set<Slot> slots = new HashSet<>();
        for (Fact<?> fact : finding.evidence()) {
            slots.add(new Slot(fact.name(), fact.about()));
        }
        Situation forgetful = situation.supposing(Supposition.nothing().rememberingOnly(slots));
        Finding again = rule.judge(forgetful);
        return again.outcome() == finding.outcome()
                ? Optional.empty()
                : Optional.of("found\n  " + Shown.finding(finding) + "\n  and from that evidence alone\n  "
                        + Shown.finding(again));
    }

    Optional<String> citation(World world, Chance chance) {
        Decision decision = world.decide(policy);
        for (Finding finding : decision.findings()) {
            boolean known = !finding.clause().sentences().isEmpty()
                    && sentences.containsAll(finding.clause().sentences());
            if (!known) {
                return Optional.of(finding.rule().id() + " cites sentences that the paper does not have");
            }
        }
        boolean cited =
                decision.findings().stream().anyMatch(finding -> finding.level().atMost() == decision.atMost());
        boolean silent = decision.layers().stream().map(Layer::speaks).anyMatch(speaks -> speaks != Truth.TRUE);
        boolean needsOne = decision.atMost().isAbove(Level.CLEAR);
        return !needsOne || cited || silent
                ? Optional.empty()
                : Optional.of(decision.level() + " and nothing is cited");
    }
}
