package org.schoolgate.testkit;

import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.ImmutableRule;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Rule;

/** A policy with other norms. */
final class Copies {
    private Copies() {}

    static Policy with(Policy policy, List<Norm> norms) {
        return with(policy, norms, policy.scope());
    }

    private static Policy with(Policy policy, List<Norm> norms, Optional<Condition<Situation>> scope) {
        Policy.Builder copy = Policy.of(policy.id(), policy.title(), policy.paper())
                .edition(policy.edition())
                .decidedBy(policy.decider());
        policy.school().ifPresent(copy::school);
        scope.ifPresent(copy::within);
        policy.otherPapers()
                .forEach(paper ->
                        copy.pointingAt(paper.names(), paper.sentences().toArray(String[]::new)));
        return copy.norms(norms.toArray(Norm[]::new)).build();
    }

    /** The same norms, with another scope. */
    static Policy within(Policy policy, Condition<Situation> scope) {
        return with(policy, policy.norms(), Optional.of(scope));
    }

    /** The same norms without this one. */
    static Policy without(Policy policy, Norm norm) {
        return with(policy, policy.norms().stream().filter(one -> one != norm).toList());
    }

    /** The same norms, but this one is another. */
    static Policy replacing(Policy policy, Norm old, Norm other) {
        return with(
                policy,
                policy.norms().stream().map(norm -> norm == old ? other : norm).toList());
    }

    static <S extends org.schoolgate.core.activity.Subject> Rule<S> withoutExceptions(Rule<S> rule) {
        return ImmutableRule.<S>copyOf(rule).withExceptions(List.of());
    }

    static <S extends org.schoolgate.core.activity.Subject> Rule<S> named(Rule<S> rule, String id) {
        return ImmutableRule.<S>copyOf(rule).withId(id);
    }
}
