package org.schoolgate.core.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.school.Discreet;

/**
 * What would put an activity right: up to three sets of changes, the smallest and cheapest first. Each set has been
 * decided again and is permitted, and no smaller part of it would do.
 *
 * @param needed whether anything has to be put right
 * @param sets empty where nothing has to be, and where no set of changes helps: then what was judged has to be written
 *     anew, or what is open has to be found out first
 */
public record Repairs(boolean needed, List<Repair> sets) implements Discreet {
    private static final int SETS = 3;
    private static final int SEARCHES = 6;
    private static final int LARGEST = 6;

    public Repairs {
        sets = List.copyOf(sets);
    }

    /**
     * Looks for what would put it right.
     *
     * @param now when it is done; without it, at the time of the activity
     * @throws IllegalArgumentException if the activity points at something that the records do not hold
     */
    public static Repairs of(Activity activity, Checker checker, Optional<Instant> now) {
        return new Search(activity, checker, now).repairs();
    }

    /** Whether something has to be put right, and no set of changes does it. */
    public boolean none() {
        return needed && sets.isEmpty();
    }

    @Override
    public String toString() {
        return typeName() + " with " + sets.size() + " sets";
    }

    /** One search. */
    private static final class Search {
        private static final Comparator<Change> DEAREST_FIRST =
                Comparator.comparingInt(Change::cost).reversed();

        private final Activity activity;
        private final Checker checker;
        private final Optional<Instant> now;
        private final Map<Set<Change>, Boolean> tried = new HashMap<>();

        Search(Activity activity, Checker checker, Optional<Instant> now) {
            this.activity = activity;
            this.checker = checker;
            this.now = now;
        }

        Repairs repairs() {
            Decision decision = now.isPresent() ? checker.decide(activity, now.get()) : checker.decide(activity);
            if (decision.permitted()) {
                return new Repairs(false, List.of());
            }
            List<Change> candidates = candidates(decision);
            List<Repair> sets = minimal(candidates).stream().map(this::repair).toList();
            return new Repairs(true, sets);
        }

        private List<Change> candidates(Decision decision) {
            Remedies remedies = new Remedies(checker.situation(activity), now);
            List<Change> candidates = new ArrayList<>(remedies.of(decision));
            // Of moments that would do no more than another, the first is enough.
            for (Change.Wait wait : remedies.waits()) {
                List<Change> with = and(candidates, wait);
                if (permits(with) && !permits(candidates)) {
                    return with;
                }
            }
            for (Change.Wait wait : remedies.waits()) {
                if (helps(wait, decision)) {
                    return and(candidates, wait);
                }
            }
            return candidates;
        }

        private boolean helps(Change.Wait wait, Decision decision) {
            long before = blocking(decision);
            return blocking(checker.decide(Edits.in(activity, List.of(wait), now))) < before;
        }

        private static long blocking(Decision decision) {
            return decision.findings().stream()
                    .filter(finding -> finding.level().atMost().isAbove(org.schoolgate.core.rule.Level.ADVISE))
                    .count();
        }

        private static List<Change> and(List<Change> some, Change one) {
            List<Change> all = new ArrayList<>(some);
            all.add(one);
            return all;
        }

        /** Sets of which no part would do: found in all, then in all but one of what was found, and so on. */
        private List<Set<Change>> minimal(List<Change> candidates) {
            List<Set<Change>> found = new ArrayList<>();
            Set<Set<Change>> left = new HashSet<>();
            List<Set<Change>> open = new ArrayList<>(List.of(Set.of()));
            for (int i = 0; i < open.size() && i < SEARCHES; i++) {
                Set<Change> without = open.get(i);
                List<Change> rest = candidates.stream()
                        .filter(change -> !without.contains(change))
                        .toList();
                Optional<Set<Change>> set = smallest(rest);
                if (set.isPresent()) {
                    if (!found.contains(set.get())) {
                        found.add(set.get());
                    }
                    for (Change change : set.get()) {
                        Set<Change> more = new HashSet<>(without);
                        more.add(change);
                        if (left.add(more)) {
                            open.add(more);
                        }
                    }
                }
            }
            return found.stream()
                    .sorted(Comparator.<Set<Change>>comparingInt(Set::size)
                            .thenComparingInt(Search::cost)
                            .thenComparing(Search::inOrder))
                    .limit(SETS)
                    .toList();
        }

        private static int cost(Collection<Change> changes) {
            return changes.stream().mapToInt(Change::cost).sum();
        }

        private static String inOrder(Collection<Change> changes) {
            return String.join(" ", changes.stream().map(Change::text).sorted().toList());
        }

        /** A set that does, with whatever can be spared taken out, the dearest first. */
        private Optional<Set<Change>> smallest(List<Change> candidates) {
            if (!permits(candidates)) {
                return Optional.empty();
            }
            List<Change> kept = new ArrayList<>(candidates);
            for (Change change : candidates.stream().sorted(DEAREST_FIRST).toList()) {
                List<Change> less = new ArrayList<>(kept);
                less.remove(change);
                if (permits(less)) {
                    kept = less;
                }
            }
            Set<Change> set = Set.copyOf(kept);
            return set.size() > LARGEST ? Optional.empty() : Optional.of(smallestPart(set));
        }

        /** That no single change can be spared does not say that no two can. */
        private Set<Change> smallestPart(Set<Change> set) {
            List<Change> all = List.copyOf(set);
            Set<Change> smallest = set;
            for (int part = 1; part < (1 << all.size()) - 1; part++) {
                Set<Change> some = new HashSet<>();
                for (int i = 0; i < all.size(); i++) {
                    if ((part & (1 << i)) != 0) {
                        some.add(all.get(i));
                    }
                }
                if (some.size() < smallest.size() && permits(some)) {
                    smallest = some;
                }
            }
            return smallest;
        }

        private boolean permits(Collection<Change> changes) {
            return tried.computeIfAbsent(Set.copyOf(changes), set -> checker.permits(Edits.in(activity, set, now)));
        }

        private Repair repair(Set<Change> set) {
            List<Change> ordered = set.stream()
                    .sorted(Comparator.comparingInt(Change::cost).thenComparing(Change::text))
                    .toList();
            Activity repaired = Edits.in(activity, ordered, now);
            return new Repair(ordered, repaired, checker.decide(repaired).verdict());
        }
    }
}
