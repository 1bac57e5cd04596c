package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Norm;

/**
 * Law 15: each printed condition, and its denial, is read back with nothing but the sentences of the policy's leaves,
 * and means the same under every truth of those leaves that is tried. Leaves that print alike are alike, and so are
 * norms.
 */
final class Printing {
    private static final int TRUTHS = 60;

    private final Policy policy;
    private final Map<String, Condition.Leaf<?, ?>> leaves = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    Printing(Policy policy) {
        this.policy = policy;
    }

    /** @throws AssertionError with everything that is wrong */
    void check() {
        Leaves.of(policy).forEach(this::oneMeaning);
        Leaves.conditions(policy).forEach(this::readBack);
        Map<String, Norm> printed = new HashMap<>();
        for (Norm norm : policy.norms()) {
            Norm other = printed.put(norm.sentence(), norm);
            if (other != null) {
                wrong.add("two norms print alike: " + other.id() + " and " + norm.id());
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError("15: what prints alike means alike\n  " + String.join("\n  ", wrong));
        }
    }

    private void oneMeaning(Condition.Leaf<?, ?> leaf) {
        Condition.Leaf<?, ?> other = leaves.putIfAbsent(leaf.sentence(true), leaf);
        boolean alike = other == null
                || (other.reading().name().equals(leaf.reading().name())
                        && other.test().equals(leaf.test()));
        if (!alike) {
            wrong.add("two leaves print alike: " + leaf.sentence(true));
        }
        if (leaves.containsKey(leaf.sentence(false))) {
            wrong.add("a leaf prints like another's denial: " + leaf.sentence(false));
        }
    }

    private void readBack(Condition<?> condition) {
        for (boolean holds : new boolean[] {true, false}) {
            String said = condition.sentence(holds);
            try {
                Printed back = Printed.parse(said, leaves.values());
                for (int i = 0; i < TRUTHS; i++) {
                    Truths truths = new Truths(i);
                    Truth meant = truths.of(condition, "");
                    if (back.truth(truths, "") != (holds ? meant : meant.not())) {
                        wrong.add("it means something else when read back: " + said + "\n    as " + back);
                        break;
                    }
                }
            } catch (IllegalArgumentException unread) {
                wrong.add("it cannot be read back: " + said + " (" + unread.getMessage() + ")");
            }
        }
    }

    /** A truth for each leaf in each place, the same each time. */
    static final class Truths {
        /** Lists of two members are enough to tell "every" from "some" and "no more than one" from both. */
        static final int MEMBERS = 2;

        private final int seed;
        private final Map<String, Truth> drawn = new HashMap<>();

        Truths(int seed) {
            this.seed = seed;
        }

        Truth leaf(String says, String member) {
            return drawn.computeIfAbsent(
                    member + says, key -> new Chance(seed * 7_919L + key.hashCode()).one(Truth.values()));
        }

        Truth of(Condition<?> condition, String member) {
            if (condition instanceof Condition.Leaf<?, ?> leaf) {
                return leaf(leaf.sentence(true), member);
            }
            if (condition instanceof Condition.Not<?> not) {
                return of(not.denied(), member).not();
            }
            if (condition instanceof Condition.SeenFrom<?, ?> there) {
                return of(there.there(), member);
            }
            if (condition instanceof Condition.Many<?> many) {
                return many.parts().stream()
                        .map(part -> of(part, member))
                        .reduce(Truth.of(many.all()), many.all() ? Truth::and : Truth::or);
            }
            if (condition instanceof Condition.Every<?, ?> every) {
                return atMost(0, one -> of(every.each(), member + one).not());
            }
            Condition.AtMost<?, ?> most = (Condition.AtMost<?, ?>) condition;
            return atMost(most.most(), one -> of(most.each(), member + one));
        }

        Truth atMost(int most, java.util.function.Function<String, Truth> each) {
            int sure = 0;
            int possible = 0;
            for (int i = 0; i < MEMBERS; i++) {
                Truth truth = each.apply("/" + i);
                sure += truth == Truth.TRUE ? 1 : 0;
                possible += truth == Truth.FALSE ? 0 : 1;
            }
            return sure > most ? Truth.FALSE : possible <= most ? Truth.TRUE : Truth.UNKNOWN;
        }
    }
}
