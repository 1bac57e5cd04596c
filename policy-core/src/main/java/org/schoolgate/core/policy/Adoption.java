package org.schoolgate.core.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.policy.Departure.What;
import org.schoolgate.core.rule.Act;
import org.schoolgate.core.rule.Clause;
import org.schoolgate.core.rule.Definition;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.ImmutableDuty;
import org.schoolgate.core.rule.ImmutableRule;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;

/**
 * A shipped policy, taken over by another school. The school's name and dates are its own; its handles, accounts, roles and
 * standing answers lie in its records. What it wants otherwise it says here, each time with a reason, and the ledger says
 * what departs from the original. Each method gives a new adoption.
 */
public final class Adoption {
    private final Policy original;
    private final Policy.Builder as;
    private final List<Norm> norms;
    private final List<Departure> departures;

    private Adoption(Policy original, Policy.Builder as, List<Norm> norms, List<Departure> departures) {
        this.original = original;
        this.as = as;
        this.norms = List.copyOf(norms);
        this.departures = List.copyOf(departures);
    }

    /**
     * The policy, as it is, for this school.
     *
     * @param id the id of the school's own policy
     * @param edition in what state it is there, with its own dates
     */
    public static Adoption of(Policy original, String id, String school, Edition edition) {
        Policy.Builder as = Policy.of(id, original.title(), original.paper())
                .school(school)
                .edition(edition)
                .decidedBy(original.decider());
        original.scope().ifPresent(as::within);
        original.otherPapers()
                .forEach(paper -> as.pointingAt(paper.names(), paper.sentences().toArray(String[]::new)));
        return new Adoption(original, as, original.norms(), List.of());
    }

    /**
     * Without this norm, all parts of it.
     *
     * @throws IllegalArgumentException if the policy has no such norm, or no reason is given
     */
    public Adoption dropping(String id, String reason) {
        Norm dropped = known(id);
        return with(norms.stream().filter(norm -> !norm.id().equals(id)).toList(), dropped, What.DROPPED, reason);
    }

    /**
     * With this norm in the place of the one of its id, all parts of that.
     *
     * @throws IllegalArgumentException if the policy has no norm of that id, or no reason is given
     */
    public Adoption replacing(Norm norm, String reason) {
        known(norm.id());
        List<Norm> others = new ArrayList<>();
        for (Norm one : norms) {
            boolean same = one.id().equals(norm.id());
            if (!same) {
                others.add(one);
            } else if (!others.contains(norm)) {
                others.add(norm);
            }
        }
        return with(others, norm, What.REPLACED, reason);
    }

    /**
     * With this norm as well.
     *
     * @throws IllegalArgumentException if the policy has a norm of that id, or no reason is given
     */
    public Adoption adding(Norm norm, String reason) {
        if (norms.stream().anyMatch(one -> one.id().equals(norm.id()))) {
            throw new IllegalArgumentException(norm.id() + " is there already; replace it");
        }
        List<Norm> more = new ArrayList<>(norms);
        more.add(norm);
        return with(more, norm, What.ADDED, reason);
    }

    /**
     * With one condition in the place of another, wherever that stands in these norms: other hours, sites or people.
     *
     * @param summaries what each norm with that condition says now, in our own words, by its id; a norm whose words stay
     *     true may say the same again
     * @throws IllegalArgumentException if no norm has the condition, a norm that has it gets no summary or one that has it
     *     not gets one, or no reason is given
     */
    public <S> Adoption adapting(Condition<S> old, Condition<S> other, Map<String, String> summaries, String reason) {
        List<Norm> changed = new ArrayList<>();
        Map<String, String> left = new LinkedHashMap<>(summaries);
        List<Departure> more = new ArrayList<>(departures);
        for (Norm norm : norms) {
            Norm put = put(norm, old, other);
            if (put.equals(norm)) {
                changed.add(norm);
                continue;
            }
            String summary = Optional.ofNullable(summaries.get(norm.id()))
                    .orElseThrow(() -> new IllegalArgumentException(
                            norm.id() + " says \"" + norm.clause().summary() + "\"; say what it says now"));
            changed.add(saying(put, summary));
            if (left.remove(norm.id()) != null) {
                more.add(new Departure(norm.id(), What.ADAPTED, norm.clause().sentences(), reason));
            }
        }
        if (!left.isEmpty() || more.size() == departures.size()) {
            throw new IllegalArgumentException("nothing of " + original.id() + " is adapted by that"
                    + (left.isEmpty() ? "" : ": " + left.keySet()));
        }
        return new Adoption(original, as, changed, more);
    }

    private Norm known(String id) {
        return norms.stream()
                .filter(norm -> norm.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(original.id() + " has no " + id + "; it has " + original.ids()));
    }

    private Adoption with(List<Norm> others, Norm norm, What what, String reason) {
        List<Departure> more = new ArrayList<>(departures);
        more.add(new Departure(norm.id(), what, norm.clause().sentences(), reason));
        return new Adoption(original, as, others, more);
    }

    /** The school's own policy. */
    public Policy policy() {
        return as.copy()
                .departing(original.id(), departures)
                .norms(norms.toArray(Norm[]::new))
                .build();
    }

    // ---- conditions

    private static Norm put(Norm norm, Condition<?> old, Condition<?> other) {
        if (norm instanceof Rule<?> rule) {
            return put(rule, old, other);
        }
        if (norm instanceof Duty duty) {
            Stream<Act> acts = duty.acts().stream()
                    .map(act -> new Act(act.name(), act.action(), in(act.trigger(), old, other), act.due()));
            return ImmutableDuty.copyOf(duty)
                    .withActs(acts.toList())
                    .withUndoneWhile(duty.undoneWhile().map(one -> in(one, old, other)));
        }
        return norm instanceof Permission may
                ? new Permission(may.id(), may.concerns(), may.clause(), in(may.when(), old, other), may.reading())
                : norm;
    }

    private static <S extends Subject> Rule<S> put(Rule<S> rule, Condition<?> old, Condition<?> other) {
        return ImmutableRule.<S>copyOf(rule)
                .withWhen(in(rule.when(), old, other))
                .withRequirement(in(rule.requirement(), old, other))
                .withExceptions(rule.exceptions().stream()
                        .map(one -> in(one, old, other))
                        .toList());
    }

    @SuppressWarnings("unchecked") // what equals the old condition judges what it judges, and so does the other
    private static <S> Condition<S> in(Condition<S> whole, Condition<?> old, Condition<?> other) {
        if (whole.equals(old)) {
            return (Condition<S>) other;
        }
        if (whole instanceof Condition.Not<S> not) {
            return Condition.not(in(not.denied(), old, other));
        }
        if (whole instanceof Condition.Many<S> many) {
            return new Condition.Many<>(
                    many.all(),
                    many.parts().stream().map(part -> in(part, old, other)).toList());
        }
        if (whole instanceof Condition.SeenFrom<S, ?> there) {
            return seenFrom(there, old, other);
        }
        if (whole instanceof Condition.Every<S, ?> every) {
            return every(every, old, other);
        }
        return whole instanceof Condition.AtMost<S, ?> most ? atMost(most, old, other) : whole;
    }

    private static <S, T> Condition<S> seenFrom(Condition.SeenFrom<S, T> there, Condition<?> old, Condition<?> other) {
        return Condition.seenFrom(there.path(), in(there.there(), old, other));
    }

    private static <S, M> Condition<S> every(Condition.Every<S, M> every, Condition<?> old, Condition<?> other) {
        return Condition.every(every.members(), in(every.each(), old, other));
    }

    private static <S, M> Condition<S> atMost(Condition.AtMost<S, M> most, Condition<?> old, Condition<?> other) {
        return Condition.atMost(most.most(), most.members(), in(most.each(), old, other));
    }

    private static Norm saying(Norm norm, String summary) {
        Clause was = norm.clause();
        Clause now = new Clause(was.policy(), was.sentences(), was.section(), was.position(), summary);
        if (norm instanceof Rule<?> rule) {
            return saying(rule, now);
        }
        if (norm instanceof Duty duty) {
            return ImmutableDuty.copyOf(duty).withClause(now);
        }
        if (norm instanceof Permission may) {
            return new Permission(may.id(), may.concerns(), now, may.when(), may.reading());
        }
        Definition said = (Definition) norm;
        return new Definition(said.id(), said.kind(), said.concerns(), now, said.reading());
    }

    private static <S extends Subject> Rule<S> saying(Rule<S> rule, Clause clause) {
        return ImmutableRule.<S>copyOf(rule).withClause(clause);
    }

    /** Gives the original and how often it is departed from. */
    @Override
    public String toString() {
        return original.id() + ", departed from " + departures.size() + " times";
    }
}
