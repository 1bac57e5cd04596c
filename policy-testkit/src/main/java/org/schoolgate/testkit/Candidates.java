package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.policy.Policy;

/**
 * Drafts that may show a fault in one norm, made one after another and kept, since all faults of the norm are looked for in
 * the same ones: those at hand, then every single change of some of them, of which the norm says different things, then
 * some changes at once.
 */
final class Candidates {
    /** A draft, and what the norm as it is adds to its decision. */
    record Candidate(World world, String records, Situation situation, List<Object> view) {}

    private final Policy policy;
    private final NormView.Looked norm;
    private final Samples samples;
    private final Chance chance;
    private final List<Candidate> met = new ArrayList<>();
    private final List<Candidate> bases = new ArrayList<>();
    private final List<List<Changes.Change>> changes = new ArrayList<>();
    private int base;
    private int change;
    private int combined;

    Candidates(Policy policy, NormView.Looked norm, Samples samples, List<Telling.Met> known) {
        this.policy = policy;
        this.norm = norm;
        this.samples = samples;
        chance = new Chance(norm.id().hashCode());
        Set<List<Object>> views = new HashSet<>();
        for (Telling.Met one : known) {
            Candidate candidate = candidate(one.world(), one.records(), one.situation());
            met.add(candidate);
            List<Object> view = new ArrayList<>(candidate.view());
            view.add(one.world().activity().kind());
            if (bases.size() < Telling.BASES && views.add(view)) {
                bases.add(candidate);
            }
        }
    }

    private Candidate candidate(World world, String records, Situation situation) {
        return new Candidate(world, records, situation, norm.view(situation));
    }

    /** The candidate of this number; empty when there are no more. */
    Optional<Candidate> get(int index) {
        while (met.size() <= index && makeOne()) {}
        return index < met.size() ? Optional.of(met.get(index)) : Optional.empty();
    }

    /** Makes one more, unless the changes do not fit together; false when all have been made. */
    private boolean makeOne() {
        if (base < bases.size()) {
            if (changes.size() <= base) {
                changes.add(changesOf(bases.get(base)));
            }
            if (change < changes.get(base).size()) {
                make(bases.get(base), List.of(changes.get(base).get(change++)));
            } else {
                base++;
                change = 0;
            }
            return true;
        }
        if (combined >= Telling.COMBINED || bases.isEmpty()) {
            return false;
        }
        combined++;
        int one = chance.below(bases.size());
        List<Changes.Change> several = new ArrayList<>();
        for (int n = 2 + chance.below(3); n > 0; n--) {
            several.add(chance.one(changes.get(one)));
        }
        make(bases.get(one), several);
        return true;
    }

    private List<Changes.Change> changesOf(Candidate one) {
        Situation fresh = one.world().situation(policy);
        norm.view(fresh);
        return Changes.of(policy, samples, norm, one.world(), fresh);
    }

    private void make(Candidate from, List<Changes.Change> several) {
        Map<String, Object> draft = from.world().draft();
        try {
            for (Changes.Change one : several) {
                draft = one.apply(draft);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException unfit) {
            return; // one change has taken away what another one is made in
        }
        from.world().with(draft).ifPresent(world -> met.add(candidate(world, from.records(), world.situation(policy))));
    }
}
