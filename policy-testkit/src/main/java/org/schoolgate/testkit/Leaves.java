package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Act;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;

/** The conditions of a policy, and the leaves in them. */
final class Leaves {
    private Leaves() {}

    /** Every condition that a norm of the policy is made of. */
    static List<Condition<?>> conditions(Policy policy) {
        List<Condition<?>> all = new ArrayList<>();
        policy.scope().ifPresent(all::add);
        policy.norms().forEach(norm -> all.addAll(conditions(norm)));
        return all;
    }

    static List<Condition<?>> conditions(Norm norm) {
        List<Condition<?>> all = new ArrayList<>();
        if (norm instanceof Rule<?> rule) {
            all.add(rule.when());
            all.add(rule.requirement());
            all.addAll(rule.exceptions());
        } else if (norm instanceof Duty duty) {
            duty.acts().forEach(act -> all.add(act.trigger()));
            duty.undoneWhile().ifPresent(all::add);
        } else if (norm instanceof Permission permission) {
            all.add(permission.when());
        }
        return all;
    }

    static List<Condition.Leaf<?, ?>> of(Policy policy) {
        List<Condition.Leaf<?, ?>> all = new ArrayList<>();
        conditions(policy).forEach(condition -> condition.leaves().forEach(all::add));
        return all;
    }

    /** The catalogue's facts, and those that the policy's own leaves read. */
    static Collection<FactType<?, ?>> facts(Policy policy) {
        Map<String, FactType<?, ?>> facts = new LinkedHashMap<>();
        Facts.all().forEach(fact -> facts.put(fact.name(), fact));
        of(policy).forEach(leaf -> {
            if (leaf.reading() instanceof FactType<?, ?> fact) {
                facts.putIfAbsent(fact.name(), fact);
            }
        });
        return facts.values();
    }

    static Drafts.Vocabulary vocabulary(Policy policy) {
        Set<List<String>> acts = new LinkedHashSet<>();
        for (Norm norm : policy.norms()) {
            if (norm instanceof Duty duty) {
                for (Act act : duty.acts()) {
                    acts.add(List.of(duty.id(), act.name()));
                }
            } else if (norm instanceof Rule<?>) {
                acts.add(List.of(norm.id(), ""));
            }
        }
        return new Drafts.Vocabulary(
                facts(policy), policy.norms().stream().map(Norm::id).distinct().toList(), List.copyOf(acts));
    }

    /** Whether a leaf reads a fact, and not an act: an act is never unknown. */
    static boolean readsAFact(Condition.Leaf<?, ?> leaf) {
        return leaf.reading() instanceof FactType<?, ?> fact && !fact.isAct();
    }

    /** What a leaf is known by: what it says, and what it reads. */
    static String key(Condition.Leaf<?, ?> leaf) {
        return leaf.sentence(true) + " (" + leaf.reading().name() + ")";
    }

    /** Takes down the truth of every leaf that the policy's norms for this activity would look at, none left out. */
    static void see(Policy policy, Situation situation, Map<String, Set<Truth>> seen) {
        policy.scope().ifPresent(scope -> see(scope, situation, Standpoint.of(policy.id()), seen));
        policy.rules(situation.kind()).forEach(rule -> see(rule, situation, seen));
        policy.duties(situation.kind())
                .forEach(duty ->
                        conditions(duty).forEach(one -> see(cast(one), situation, Standpoint.of(duty.id()), seen)));
        policy.permissions(situation.kind()).forEach(one -> see(one.when(), situation, Standpoint.of(one.id()), seen));
    }

    @SuppressWarnings("unchecked") // a duty's conditions all judge the situation
    private static Condition<Situation> cast(Condition<?> condition) {
        return (Condition<Situation>) condition;
    }

    private static <S extends org.schoolgate.core.activity.Subject> void see(
            Rule<S> rule, Situation situation, Map<String, Set<Truth>> seen) {
        for (S member : rule.subjects().of(situation).known()) {
            see(rule.when(), member, Standpoint.of(rule.id()), seen);
            see(rule.requirement(), member, Standpoint.of(rule.id()), seen);
            rule.exceptions().forEach(one -> see(one, member, Standpoint.of(rule.id()), seen));
        }
    }

    private static <S> void see(Condition<S> condition, S subject, Standpoint from, Map<String, Set<Truth>> seen) {
        if (condition instanceof Condition.Leaf<S, ?> leaf) {
            seen.computeIfAbsent(key(leaf), any -> new LinkedHashSet<>()).add(leaf.test(subject, from));
        } else if (condition instanceof Condition.Not<S> not) {
            see(not.denied(), subject, from, seen);
        } else if (condition instanceof Condition.Many<S> many) {
            many.parts().forEach(part -> see(part, subject, from, seen));
        } else if (condition instanceof Condition.SeenFrom<S, ?> there) {
            seeThere(there, subject, from, seen);
        } else if (condition instanceof Condition.Every<S, ?> every) {
            seeEach(every, subject, from, seen);
        } else if (condition instanceof Condition.AtMost<S, ?> most) {
            seeEach(most, subject, from, seen);
        }
    }

    private static <S, T> void seeThere(
            Condition.SeenFrom<S, T> there, S subject, Standpoint from, Map<String, Set<Truth>> seen) {
        see(there.there(), there.path().apply(subject), from, seen);
    }

    private static <S, M> void seeEach(
            Condition.Every<S, M> every, S subject, Standpoint from, Map<String, Set<Truth>> seen) {
        every.members().of(subject).known().forEach(member -> see(every.each(), member, from, seen));
    }

    private static <S, M> void seeEach(
            Condition.AtMost<S, M> most, S subject, Standpoint from, Map<String, Set<Truth>> seen) {
        most.members().of(subject).known().forEach(member -> see(most.each(), member, from, seen));
    }
}
