package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Norm;

/**
 * Looks for a draft that tells a policy from a faulty one. Where none is found the fault is taken to be none. Looked at
 * are, in this order: every case of the module; {@value #DRAWN} arbitrary drafts of each kind of activity that the norm
 * concerns; every single change ({@link Changes}) of up to {@value #BASES} of those, of which the norm says different
 * things; and {@value #COMBINED} drafts with two to four such changes.
 */
final class Telling {
    static final int DRAWN = 250;
    static final int BASES = 10;
    static final int COMBINED = 2_500;
    private static final int STEPS = 250;

    private final Policy policy;
    private final Samples samples;
    private final Drafts.Vocabulary words;
    private final Office ownSchool;
    private final List<Met> cases = new ArrayList<>();
    private final Map<ActivityKind, List<Met>> drawn = new LinkedHashMap<>();
    private @Nullable Candidates candidates;
    private NormView.@Nullable Looked candidatesOf;

    /** A draft met on the way. */
    record Met(World world, String records, Situation situation) {
        ActivityKind kind() {
            return world.activity().kind();
        }
    }

    /**
     * A draft of which the two policies say different things.
     *
     * @param key what they differ in
     * @param policy what the policy says
     * @param mutant what the faulty one says
     */
    record Told(World world, String records, String key, Said policy, Said mutant) {}

    Telling(Policy policy, Cases cases) {
        this.policy = policy;
        samples = new Samples(policy);
        words = Leaves.vocabulary(policy);
        ownSchool = Office.of(Office.plain(), words.facts());
        for (Case one : cases.all()) {
            one.world().ifPresent(world -> this.cases.add(met(world, one.records())));
        }
    }

    private Met met(World world, String records) {
        return new Met(world, records, world.situation(policy));
    }

    /** The smallest draft found that tells the two apart. */
    Optional<Told> smallest(Mutant mutant) {
        return first(mutant).flatMap(met -> told(mutant, met)).map(found -> smaller(mutant, found));
    }

    private Optional<Met> first(Mutant mutant) {
        NormView.Looked before = NormView.Looked.before(mutant, policy);
        NormView.Looked after = NormView.Looked.after(mutant);
        // Parts of a norm that share an id are norms of their own.
        Candidates candidates = kept(mutant, before);
        Optional<Candidates.Candidate> next = candidates.get(0);
        for (int i = 1; next.isPresent(); i++) {
            Candidates.Candidate one = next.get();
            next = candidates.get(i);
            if (!one.view().equals(after.view(one.situation()))) {
                Met met = new Met(one.world(), one.records(), one.situation());
                if (told(mutant, met).isPresent()) {
                    return Optional.of(met);
                }
            }
        }
        return Optional.empty();
    }

    /** Faults come norm by norm, so that the candidates of one norm are enough to keep. */
    private Candidates kept(Mutant mutant, NormView.Looked norm) {
        if (candidates == null || !norm.equals(candidatesOf)) {
            candidates = new Candidates(policy, norm, samples, known(mutant));
            candidatesOf = norm;
        }
        return candidates;
    }

    private List<Met> known(Mutant mutant) {
        Set<ActivityKind> kinds = mutant.before().map(Norm::concerns).orElseGet(() -> Set.of(ActivityKind.values()));
        List<Met> known = new ArrayList<>();
        cases.stream().filter(met -> kinds.contains(met.kind())).forEach(known::add);
        for (ActivityKind kind : ActivityKind.values()) {
            if (kinds.contains(kind)) {
                known.addAll(drawn.computeIfAbsent(kind, this::draw));
            }
        }
        return known;
    }

    private List<Met> draw(ActivityKind kind) {
        Chance chance = new Chance(kind.ordinal() + 1L);
        List<Met> all = new ArrayList<>();
        for (int i = 0; i < DRAWN; i++) {
            World.of(Drafts.of(kind, words, chance), ownSchool)
                    .ifPresent(world -> all.add(met(world, Cases.OWN_SCHOOL)));
        }
        return all;
    }

    private Optional<Told> told(Mutant mutant, Met met) {
        Said mine = Said.of(decide(met, policy));
        Said other = Said.of(decide(met, mutant.policy()));
        return key(mutant, Said.differing(mine, other))
                .map(key -> new Told(met.world(), met.records(), key, mine, other));
    }

    private static Decision decide(Met met, Policy policy) {
        return met.world().checker(policy).decide(met.situation(), Optional.of(Cases.NOW));
    }

    /** What the norm itself says comes first, and then whatever else differs. */
    private static Optional<String> key(Mutant mutant, Set<String> differing) {
        return List.of("findings ", "levels ", "duties ", "due ", "status ", "allows ").stream()
                .flatMap(sort -> differing.stream()
                        .filter(key -> key.equals(sort + mutant.rule()) || key.startsWith(sort + mutant.rule() + "#")))
                .findFirst()
                .or(() -> differing.stream().findFirst());
    }

    // ---- making smaller

    private Told smaller(Mutant mutant, Told told) {
        Told small = told;
        int left = STEPS;
        boolean shrunk = true;
        while (shrunk && left > 0) {
            shrunk = false;
            for (Pruning.Place place : Pruning.places(small.world().draft())) {
                Optional<Told> candidate = left-- > 0 ? pruned(mutant, small, place) : Optional.empty();
                if (candidate.isPresent()) {
                    small = candidate.get();
                    shrunk = true;
                    break;
                }
            }
        }
        return small;
    }

    private Optional<Told> pruned(Mutant mutant, Told told, Pruning.Place place) {
        Predicate<Told> same = other -> other.key().equals(told.key())
                && other.policy().get(told.key()).equals(told.policy().get(told.key()))
                && other.mutant().get(told.key()).equals(told.mutant().get(told.key()));
        return told.world()
                .with(Pruning.without(told.world().draft(), place))
                .flatMap(world -> told(mutant, met(world, told.records())))
                .filter(same);
    }
}
