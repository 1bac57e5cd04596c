package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Reading;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.school.ConsentState;

/**
 * The faults that can be put into a condition, one at a time. The algebra is closed, so that each of its forms is met
 * here; what a leaf tests says itself where its bounds lie.
 */
final class Mutations {
    /** One fault, and the condition with it. */
    record Change<S>(Operator operator, String what, Condition<S> to) {}

    private Mutations() {}

    /** Every condition that differs from this one by one fault. */
    static <S> List<Change<S>> of(Condition<S> condition) {
        List<Change<S>> all = new ArrayList<>();
        if (condition instanceof Condition.Leaf<S, ?> leaf) {
            all.addAll(ofLeaf(leaf));
        } else if (condition instanceof Condition.Not<S> not) {
            of(not.denied()).forEach(one -> all.add(in(one, Condition.not(one.to()))));
        } else if (condition instanceof Condition.Many<S> many) {
            all.addAll(ofMany(many));
        } else if (condition instanceof Condition.SeenFrom<S, ?> there) {
            all.addAll(ofPath(there));
        } else if (condition instanceof Condition.Every<S, ?> every) {
            all.addAll(ofEvery(every));
        } else if (condition instanceof Condition.AtMost<S, ?> most) {
            all.addAll(ofAtMost(most));
        }
        return all;
    }

    private static <S> Change<S> in(Change<?> inner, Condition<S> whole) {
        return new Change<>(inner.operator(), inner.what(), whole);
    }

    private static <S, V> List<Change<S>> ofLeaf(Condition.Leaf<S, V> leaf) {
        List<Change<S>> all = new ArrayList<>();
        String says = leaf.sentence(true);
        all.add(new Change<>(Operator.LEAF_NEGATED, says, Condition.not(leaf)));
        for (Test<? super V> moved : leaf.test().neighbours()) {
            all.add(new Change<>(
                    Operator.BOUND_MOVED,
                    says + ", with " + moved,
                    new Condition.Leaf<>(leaf.wording(), leaf.reading(), moved)));
        }
        for (Reading<? super S, V> moved : leaf.reading().neighbours()) {
            all.add(new Change<>(
                    Operator.BOUND_MOVED,
                    says + ", by " + moved.name(),
                    new Condition.Leaf<>(leaf.wording(), moved, leaf.test())));
        }
        for (Set<ConsentState> merged : mergedStates(leaf.test())) {
            all.add(new Change<>(
                    Operator.CONSENT_MERGED,
                    says + ", of " + merged,
                    new Condition.Leaf<>(leaf.wording(), leaf.reading(), oneOf(merged))));
        }
        return all;
    }

    /** The sets of states that a test of consent would accept if it took one state for another. */
    private static List<Set<ConsentState>> mergedStates(Test<?> test) {
        List<Set<ConsentState>> all = new ArrayList<>();
        if (!(test instanceof Test.OneOf<?> states)
                || !states.expected().stream().allMatch(ConsentState.class::isInstance)) {
            return all;
        }
        Set<ConsentState> accepted = EnumSet.noneOf(ConsentState.class);
        states.expected().forEach(state -> accepted.add((ConsentState) state));
        for (ConsentState state : ConsentState.values()) {
            Set<ConsentState> other = EnumSet.copyOf(accepted);
            if (!other.add(state)) {
                other.remove(state);
            }
            if (!other.isEmpty()) {
                all.add(other);
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked") // the test that it stands in for is one of states
    private static <V> Test<V> oneOf(Set<ConsentState> states) {
        return (Test<V>) new Test.OneOf<>(new LinkedHashSet<>(states));
    }

    private static <S> List<Change<S>> ofMany(Condition.Many<S> many) {
        List<Change<S>> all = new ArrayList<>();
        if (many.parts().size() > 1) {
            all.add(new Change<>(
                    Operator.CONNECTIVE_SWAPPED, many.sentence(true), new Condition.Many<>(!many.all(), many.parts())));
        }
        for (int i = 0; i < many.parts().size(); i++) {
            for (Change<S> part : of(many.parts().get(i))) {
                List<Condition<S>> parts = new ArrayList<>(many.parts());
                parts.set(i, part.to());
                all.add(in(part, new Condition.Many<>(many.all(), parts)));
            }
        }
        return all;
    }

    private static <S, T> List<Change<S>> ofPath(Condition.SeenFrom<S, T> there) {
        List<Change<S>> all = new ArrayList<>();
        of(there.there()).forEach(one -> all.add(in(one, Condition.seenFrom(there.path(), one.to()))));
        return all;
    }

    private static <S, M> List<Change<S>> ofEvery(Condition.Every<S, M> every) {
        List<Change<S>> all = new ArrayList<>();
        all.add(new Change<>(
                Operator.QUANTIFIER_SWAPPED, every.sentence(true), Condition.some(every.members(), every.each())));
        of(every.each()).forEach(one -> all.add(in(one, Condition.every(every.members(), one.to()))));
        return all;
    }

    private static <S, M> List<Change<S>> ofAtMost(Condition.AtMost<S, M> most) {
        List<Change<S>> all = new ArrayList<>();
        for (int number : List.of(most.most() - 1, most.most() + 1)) {
            Optional.of(number)
                    .filter(one -> one >= 0)
                    .ifPresent(one -> all.add(new Change<>(
                            Operator.BOUND_MOVED,
                            most.sentence(true) + ", with " + one,
                            Condition.atMost(one, most.members(), most.each()))));
        }
        of(most.each()).forEach(one -> all.add(in(one, Condition.atMost(most.most(), most.members(), one.to()))));
        return all;
    }
}
