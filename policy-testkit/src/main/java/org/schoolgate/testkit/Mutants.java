package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Act;
import org.schoolgate.core.rule.Clause;
import org.schoolgate.core.rule.Definition;
import org.schoolgate.core.rule.Draft;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Force;
import org.schoolgate.core.rule.ImmutableDuty;
import org.schoolgate.core.rule.ImmutableRule;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Paper;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;

/** Every policy that differs from one by one fault in one norm, always in the same order. */
final class Mutants {
    private final Policy policy;
    private final List<Mutant> all = new ArrayList<>();

    private Mutants(Policy policy) {
        this.policy = policy;
    }

    static List<Mutant> of(Policy policy) {
        Mutants mutants = new Mutants(policy);
        policy.scope().ifPresent(mutants::scope);
        policy.norms().forEach(mutants::norm);
        return mutants.all;
    }

    private void scope(Condition<Situation> scope) {
        Mutations.of(scope)
                .forEach(change -> all.add(new Mutant(
                        policy.id(),
                        change.operator(),
                        "in the scope, " + change.what(),
                        Optional.empty(),
                        Optional.empty(),
                        Copies.within(policy, change.to()))));
    }

    private void norm(Norm norm) {
        if (norm instanceof Rule<?> rule) {
            rule(rule);
        } else if (norm instanceof Duty duty) {
            duty(duty);
        } else if (norm instanceof Permission permission) {
            dropped(permission);
            Mutations.of(permission.when())
                    .forEach(change -> put(
                            permission,
                            change,
                            new Permission(
                                    permission.id(),
                                    permission.concerns(),
                                    permission.clause(),
                                    change.to(),
                                    permission.reading())));
        }
        put(norm, Operator.CITATION_CHANGED, "another sentence is cited", citing(norm, elsewhere(norm.clause())));
    }

    private void dropped(Norm norm) {
        all.add(new Mutant(
                norm.id(),
                Operator.NORM_DROPPED,
                norm.clause().summary(),
                Optional.of(norm),
                Optional.empty(),
                Copies.without(policy, norm)));
    }

    private void put(Norm norm, Operator operator, String what, Norm other) {
        all.add(new Mutant(
                norm.id(),
                operator,
                what,
                Optional.of(norm),
                Optional.of(other),
                Copies.replacing(policy, norm, other)));
    }

    private void put(Norm norm, Mutations.Change<?> change, Norm other) {
        put(norm, change.operator(), change.what(), other);
    }

    // ---- rules

    private <S extends Subject> void rule(Rule<S> rule) {
        dropped(rule);
        forces(rule.force())
                .forEach(force -> put(
                        rule,
                        operator(rule.force(), force),
                        "to " + force,
                        ImmutableRule.<S>copyOf(rule).withForce(force)));
        if (rule.isForEach()) {
            put(rule, Operator.QUANTIFIER_SWAPPED, "for some " + rule.subjects().noun(), forSome(rule));
        }
        exceptions(rule);
        Mutations.of(rule.when())
                .forEach(change ->
                        put(rule, change, ImmutableRule.<S>copyOf(rule).withWhen(change.to())));
        Mutations.of(rule.requirement())
                .forEach(change ->
                        put(rule, change, ImmutableRule.<S>copyOf(rule).withRequirement(change.to())));
    }

    private <S extends Subject> void exceptions(Rule<S> rule) {
        for (int i = 0; i < rule.exceptions().size(); i++) {
            Condition<S> exception = rule.exceptions().get(i);
            List<Condition<S>> others = new ArrayList<>(rule.exceptions());
            others.remove(i);
            put(
                    rule,
                    Operator.EXCEPTION_DROPPED,
                    exception.sentence(true),
                    ImmutableRule.<S>copyOf(rule).withExceptions(others));
            put(rule, Operator.EXCEPTION_NEGATED, exception.sentence(true), with(rule, i, Condition.not(exception)));
            if (!(exception instanceof Condition.Leaf<?, ?>)) {
                int at = i;
                Mutations.of(exception).forEach(change -> put(rule, change, with(rule, at, change.to())));
            } else {
                int at = i;
                Mutations.of(exception).stream()
                        .filter(change -> change.operator() != Operator.LEAF_NEGATED) // it is the exception negated
                        .forEach(change -> put(rule, change, with(rule, at, change.to())));
            }
        }
    }

    private static <S extends Subject> Rule<S> with(Rule<S> rule, int at, Condition<S> exception) {
        List<Condition<S>> others = new ArrayList<>(rule.exceptions());
        others.set(at, exception);
        return ImmutableRule.<S>copyOf(rule).withExceptions(others);
    }

    /** The rule, kept as soon as one member keeps it. */
    private static <S extends Subject> Rule<Situation> forSome(Rule<S> rule) {
        List<Condition<S>> ways = new ArrayList<>();
        ways.add(Condition.not(rule.when()));
        ways.add(rule.requirement());
        ways.addAll(rule.exceptions());
        Draft draft = new Draft(rule.id(), rule.clause(), rule.concerns(), rule.judges());
        Condition<Situation> some = Condition.some(rule.subjects(), Condition.anyOf(ways));
        return ImmutableRule.copyOf(draft.must(some)).withForce(rule.force()).withReading(rule.reading());
    }

    // ---- duties

    private void duty(Duty duty) {
        dropped(duty);
        forces(duty.force())
                .forEach(force -> put(
                        duty,
                        operator(duty.force(), force),
                        "to " + force,
                        ImmutableDuty.copyOf(duty).withForce(force)));
        for (int i = 0; i < duty.acts().size(); i++) {
            Act act = duty.acts().get(i);
            int at = i;
            Mutations.of(act.trigger())
                    .forEach(change -> put(
                            duty, change, with(duty, at, new Act(act.name(), act.action(), change.to(), act.due()))));
            put(
                    duty,
                    Operator.DUE_TIME_MOVED,
                    act.action(),
                    with(
                            duty,
                            at,
                            new Act(
                                    act.name(),
                                    act.action(),
                                    act.trigger(),
                                    act.due().moved())));
        }
        duty.undoneWhile()
                .ifPresent(undone -> Mutations.of(undone)
                        .forEach(change ->
                                put(duty, change, ImmutableDuty.copyOf(duty).withUndoneWhile(change.to()))));
    }

    private static Duty with(Duty duty, int at, Act act) {
        List<Act> acts = new ArrayList<>(duty.acts());
        acts.set(at, act);
        return ImmutableDuty.copyOf(duty).withActs(acts);
    }

    // ---- force and citation

    private static List<Force> forces(Force force) {
        List<Force> near = new ArrayList<>();
        Force[] all = Force.values();
        for (Force other : all) {
            if (Math.abs(other.ordinal() - force.ordinal()) == 1) {
                near.add(other);
            }
        }
        return near;
    }

    private static Operator operator(Force from, Force to) {
        return Comparator.comparing(Force::level).compare(from, to) < 0
                ? Operator.FORCE_RAISED
                : Operator.FORCE_LOWERED;
    }

    private Clause elsewhere(Clause clause) {
        List<String> ids =
                policy.paper().sentences().stream().map(Paper.Sentence::id).toList();
        List<String> cited = new ArrayList<>(clause.sentences());
        int at = ids.indexOf(cited.get(0));
        cited.set(0, ids.get(at + 1 < ids.size() ? at + 1 : at - 1));
        return new Clause(clause.policy(), cited, clause.section(), clause.position(), clause.summary());
    }

    private static Norm citing(Norm norm, Clause clause) {
        if (norm instanceof Rule<?> rule) {
            return citing(rule, clause);
        }
        if (norm instanceof Duty duty) {
            return ImmutableDuty.copyOf(duty).withClause(clause);
        }
        if (norm instanceof Permission may) {
            return new Permission(may.id(), may.concerns(), clause, may.when(), may.reading());
        }
        Definition said = (Definition) norm;
        return new Definition(said.id(), said.kind(), said.concerns(), clause, said.reading());
    }

    private static <S extends Subject> Rule<S> citing(Rule<S> rule, Clause clause) {
        return ImmutableRule.<S>copyOf(rule).withClause(clause);
    }
}
