package org.schoolgate.testkit;

import java.util.List;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.ImmutableRule;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Rule;

/** A policy with other norms. */
final class Copies {
    private Copies() {}

    static Policy with(Policy policy, List<Norm> norms) {
        Policy.Builder copy = Policy.of(policy.id(), policy.title(), policy.paper())
                .edition(policy.edition())
                .decidedBy(policy.decider());
        policy.school().ifPresent(copy::school);
        policy.scope().ifPresent(copy::within);
        policy.otherPapers()
                .forEach(paper ->
                        copy.pointingAt(paper.names(), paper.sentences().toArray(String[]::new)));
        return copy.norms(norms.toArray(Norm[]::new)).build();
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
