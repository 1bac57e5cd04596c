package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Rule;

/**
 * Pairs of rules of which one says nothing that the other does not, or of which both cannot be kept, and pairs of
 * exceptions to one rule of which one lies within the other. Looked at is what the conditions say of each other: facts are
 * given values on both sides of every test; what is said of the members of a list counts as one statement. Such a pair is
 * right in some papers; a reading of one of the two then names the other, by its id or by a sentence of it.
 */
final class Pairs {
    private static final int WORLDS = 4_096;

    private final Policy policy;

    Pairs(Policy policy) {
        this.policy = policy;
    }

    /** Two rules, or two exceptions, and an example. */
    record Pair(String what, Rule<?> one, Rule<?> other, String example) {
        boolean isAcknowledged() {
            return names(one, other) || names(other, one);
        }

        private static boolean names(Rule<?> of, Rule<?> other) {
            String reading = of.reading().orElse("");
            return (!of.id().equals(other.id()) && reading.contains(other.id()))
                    || other.clause().sentences().stream()
                            .filter(id ->
                                    of == other || !of.clause().sentences().contains(id))
                            .anyMatch(reading::contains);
        }

        @Override
        public String toString() {
            return what + "\n    for example, when " + example;
        }
    }

    /** @throws AssertionError with each pair that no reading acknowledges */
    void check() {
        List<Pair> open = all().stream().filter(pair -> !pair.isAcknowledged()).toList();
        if (!open.isEmpty()) {
            throw new AssertionError("rules that say one thing, or opposite things; a reading has to name the other\n  "
                    + open.stream().map(String::valueOf).collect(Collectors.joining("\n  ")));
        }
    }

    List<Pair> all() {
        List<Rule<?>> rules = new ArrayList<>();
        policy.norms().forEach(norm -> {
            if (norm instanceof Rule<?> rule && !rule.judges().isEmpty()) {
                rules.add(rule);
            }
        });
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            exceptions(rules.get(i)).ifPresent(pairs::add);
            for (int j = i + 1; j < rules.size(); j++) {
                if (meet(rules.get(i), rules.get(j))) {
                    pair(rules.get(i), rules.get(j)).ifPresent(pairs::add);
                }
            }
        }
        return pairs;
    }

    private static boolean meet(Rule<?> one, Rule<?> other) {
        Set<ActivityKind> both = new LinkedHashSet<>(one.judges());
        both.retainAll(other.judges());
        Set<String> read = read(one);
        read.retainAll(read(other));
        return !both.isEmpty()
                && !read.isEmpty()
                && one.subjects().noun().equals(other.subjects().noun());
    }

    private static Set<String> read(Rule<?> rule) {
        Set<String> read = new LinkedHashSet<>();
        Statements statements = new Statements();
        Leaves.conditions(rule).forEach(statements::take);
        statements.byFact.forEach((fact, leaves) -> read.add(fact));
        return read;
    }

    private static Optional<Pair> pair(Rule<?> one, Rule<?> other) {
        Statements statements = new Statements();
        Leaves.conditions(one).forEach(statements::take);
        Leaves.conditions(other).forEach(statements::take);
        Tally tally = new Tally();
        for (Map<String, Boolean> world : statements.worlds()) {
            tally.count(world, applies(one, world), holds(one, world), applies(other, world), holds(other, world));
        }
        return tally.said(one, other);
    }

    private static Optional<Pair> exceptions(Rule<?> rule) {
        Statements statements = new Statements();
        Leaves.conditions(rule).forEach(statements::take);
        List<Map<String, Boolean>> worlds = statements.worlds();
        for (Condition<?> one : rule.exceptions()) {
            for (Condition<?> other : rule.exceptions()) {
                List<Map<String, Boolean>> first =
                        worlds.stream().filter(world -> isSo(one, world)).toList();
                if (one != other && !first.isEmpty() && first.stream().allMatch(world -> isSo(other, world))) {
                    return Optional.of(new Pair(
                            rule.id() + ": the exception \"" + one.sentence(true) + "\" lies within \""
                                    + other.sentence(true) + "\"",
                            rule,
                            rule,
                            words(first.get(0))));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean applies(Rule<?> rule, Map<String, Boolean> world) {
        return isSo(rule.when(), world);
    }

    private static boolean holds(Rule<?> rule, Map<String, Boolean> world) {
        return isSo(rule.requirement(), world) || rule.exceptions().stream().anyMatch(one -> isSo(one, world));
    }

    private static boolean isSo(Condition<?> condition, Map<String, Boolean> world) {
        if (condition instanceof Condition.Not<?> not) {
            return !isSo(not.denied(), world);
        }
        if (condition instanceof Condition.SeenFrom<?, ?> there) {
            return isSo(there.there(), world);
        }
        if (condition instanceof Condition.Many<?> many) {
            return many.all()
                    ? many.parts().stream().allMatch(part -> isSo(part, world))
                    : many.parts().stream().anyMatch(part -> isSo(part, world));
        }
        return world.getOrDefault(condition.sentence(true), false);
    }

    private static String words(Map<String, Boolean> world) {
        return world.entrySet().stream()
                .map(entry -> (entry.getValue() ? "" : "not: ") + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    /** The statements that conditions are made of, by the fact that each reads. */
    private static final class Statements {
        private final Map<String, Map<String, Condition<?>>> byFact = new LinkedHashMap<>();

        void take(Condition<?> condition) {
            if (condition instanceof Condition.Not<?> not) {
                take(not.denied());
            } else if (condition instanceof Condition.SeenFrom<?, ?> there) {
                take(there.there());
            } else if (condition instanceof Condition.Many<?> many) {
                many.parts().forEach(this::take);
            } else {
                String fact = condition instanceof Condition.Leaf<?, ?> leaf
                        ? leaf.reading().name()
                        : condition.sentence(true);
                byFact.computeIfAbsent(fact, any -> new LinkedHashMap<>()).put(condition.sentence(true), condition);
            }
        }

        /** Ways in which the statements may be true together: all of them, or as many as are looked at. */
        List<Map<String, Boolean>> worlds() {
            List<Map<String, Boolean>> worlds = List.of(Map.of());
            for (Map<String, Condition<?>> statements : byFact.values()) {
                List<Map<String, Boolean>> more = new ArrayList<>();
                for (Map<String, Boolean> ways : ways(statements)) {
                    for (Map<String, Boolean> world : worlds) {
                        Map<String, Boolean> both = new LinkedHashMap<>(world);
                        both.putAll(ways);
                        more.add(both);
                    }
                }
                worlds = more.size() <= WORLDS ? more : thinned(more);
            }
            return worlds;
        }

        private static List<Map<String, Boolean>> thinned(List<Map<String, Boolean>> worlds) {
            Chance chance = new Chance(worlds.size());
            List<Map<String, Boolean>> some = new ArrayList<>();
            for (int i = 0; i < WORLDS; i++) {
                some.add(chance.one(worlds));
            }
            return some;
        }

        /** How the statements about one fact may be true together: as the values say that their tests name. */
        private static Set<Map<String, Boolean>> ways(Map<String, Condition<?>> statements) {
            Set<Map<String, Boolean>> ways = new LinkedHashSet<>();
            Set<Object> values = new LinkedHashSet<>();
            statements.values().forEach(one -> {
                if (one instanceof Condition.Leaf<?, ?> leaf) {
                    values.addAll(leaf.test().samples());
                }
            });
            values.addAll(together(values));
            Map<String, Boolean> nothing = new LinkedHashMap<>();
            statements.keySet().forEach(says -> nothing.put(says, false));
            ways.add(nothing);
            values.forEach(value -> {
                Map<String, Boolean> way = new LinkedHashMap<>();
                statements.forEach((says, one) -> way.put(says, passes((Condition.Leaf<?, ?>) one, value)));
                ways.add(way);
            });
            if (values.isEmpty()) {
                statements.keySet().forEach(says -> {
                    Map<String, Boolean> way = new LinkedHashMap<>(nothing);
                    way.put(says, true);
                    ways.add(way);
                });
            }
            return ways;
        }

        /** Of sets, what two of them hold, and what all do: somebody may have several roles. */
        private static Set<Object> together(Set<Object> values) {
            Set<Object> unions = new LinkedHashSet<>();
            Set<Object> all = new LinkedHashSet<>();
            for (Object one : values) {
                for (Object other : values) {
                    if (one instanceof Set<?> first && other instanceof Set<?> second) {
                        Set<Object> both = new LinkedHashSet<>(first);
                        both.addAll(second);
                        unions.add(both);
                        all.addAll(both);
                    }
                }
            }
            if (!all.isEmpty()) {
                unions.add(all);
            }
            return unions;
        }

        @SuppressWarnings("unchecked") // tests of one fact are of one type
        private static boolean passes(Condition.Leaf<?, ?> leaf, Object value) {
            return ((Test<Object>) leaf.test()).passes(value);
        }
    }

    /** What was seen of two rules. */
    private static final class Tally {
        private boolean bothApply;
        private boolean bothHold;
        private boolean oneHolds;
        private boolean otherHolds;
        private boolean onlyOneBroken;
        private boolean onlyOtherBroken;
        private Optional<Map<String, Boolean>> bothBroken = Optional.empty();
        private Optional<Map<String, Boolean>> torn = Optional.empty();

        void count(
                Map<String, Boolean> world, boolean applies, boolean holds, boolean otherApplies, boolean otherHeld) {
            boolean broken = applies && !holds;
            boolean otherBroken = otherApplies && !otherHeld;
            onlyOneBroken |= broken && !otherBroken;
            onlyOtherBroken |= otherBroken && !broken;
            if (broken && otherBroken && bothBroken.isEmpty()) {
                bothBroken = Optional.of(world);
            }
            if (applies && otherApplies) {
                bothApply = true;
                bothHold |= holds && otherHeld;
                oneHolds |= holds;
                otherHolds |= otherHeld;
                torn = torn.isPresent() ? torn : Optional.of(world);
            }
        }

        Optional<Pair> said(Rule<?> one, Rule<?> other) {
            if (bothApply && oneHolds && otherHolds && !bothHold) {
                return torn.map(world ->
                        new Pair(one.id() + " and " + other.id() + " cannot both be kept", one, other, words(world)));
            }
            if (bothBroken.isPresent() && !(onlyOneBroken && onlyOtherBroken)) {
                String what = onlyOneBroken
                        ? one.id() + " implies " + other.id()
                        : onlyOtherBroken
                                ? other.id() + " implies " + one.id()
                                : one.id() + " and " + other.id() + " say the same";
                return bothBroken.map(world -> new Pair(what + ": both are broken", one, other, words(world)));
            }
            return Optional.empty();
        }
    }
}
