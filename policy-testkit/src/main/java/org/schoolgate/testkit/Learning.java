package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Slot;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.json.Parsed;
import org.schoolgate.core.school.SchoolRecords;

/**
 * Law 4. Each field that a document gives is taken out in turn: what was said with it lies within what is said without.
 * No learning are acts, entries of a consent's history, and the correction of a value that had been declared, presumed
 * or answered.
 */
final class Learning {
    private static final Set<String> NOT_LEARNT = Set.of("declaredBy", "reasons", "approvals", "done");
    private static final Set<String> RECORDS = Set.of(
            "zone", "terms", "schoolDay", "trustedSources", "educationalAccounts", "answers", "staff", "accounts",
            "events", "pupils");

    /** What its absence means is said: a name is open, somebody without a date has not left. */
    private static final Set<String> NO_FACTS = Set.of("id", "name", "firstName", "familyName", "knownAs", "leftOn", "never");

    private static final Set<Provenance> MAY_BE_CORRECTED =
            Set.of(Provenance.DECLARATION, Provenance.PRESUMED, Provenance.ANSWER);
    private static final int LOOKS_AT_THE_RECORDS = 3;

    private final Policy policy;
    private final Collection<FactType<?, ?>> facts;

    Learning(Policy policy) {
        this(policy, List.of());
    }

    Learning(Policy policy, Collection<FactType<?, ?>> facts) {
        this.policy = policy;
        this.facts = facts;
    }

    Optional<String> ofTheDraft(World world, Chance chance) {
        for (Pruning.Place place : Pruning.places(world.draft())) {
            boolean field = place.last() instanceof String && !NOT_LEARNT.contains(place.steps().get(0));
            if (field) {
                Optional<World> poorer = world.with(Pruning.without(world.draft(), place));
                Optional<String> wrong = poorer.flatMap(less -> widened(less, world, place));
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }

    Optional<String> ofTheRecords(World world, Chance chance) {
        List<Pruning.Place> places = Pruning.places(world.office().json()).stream()
                .filter(Learning::isAField)
                .toList();
        for (int i = 0; i < LOOKS_AT_THE_RECORDS; i++) {
            Pruning.Place place = chance.one(places);
            Map<String, Object> less = Pruning.without(world.office().json(), place);
            Parsed<SchoolRecords> read = Office.read(less, facts);
            if (read.faults().isEmpty()) {
                Optional<World> poorer = World.of(world.draft(), Office.of(less, facts), world.reader());
                Optional<String> wrong = poorer.flatMap(one -> widened(one, world, place));
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAField(Pruning.Place place) {
        boolean known = place.steps().stream().noneMatch(NO_FACTS::contains);
        int depth = place.steps().size();
        String list = String.valueOf(place.steps().get(0));
        boolean inAnEntry = Set.of("staff", "accounts", "events", "pupils").contains(list);
        return known
                && RECORDS.contains(list)
                && place.last() instanceof String
                && (inAnEntry ? depth == 3 : depth <= 2);
    }

    private Optional<String> widened(World less, World more, Pruning.Place place) {
        Checker poor = less.checker(policy);
        Checker rich = more.checker(policy);
        Situation before = poor.situation(less.activity());
        Situation after = rich.situation(more.activity());
        Interval wide = poor.level(before);
        Interval narrow = rich.level(after);
        if (wide.contains(narrow) || isCorrection(less, more)) {
            return Optional.empty();
        }
        return Optional.of("without " + place.pointer() + " it is " + Shown.brief(poor.decide(less.activity()))
                + "\n  with it " + Shown.brief(rich.decide(more.activity())));
    }

    /** Whether somebody's word that stood before stands no more. */
    private boolean isCorrection(World less, World more) {
        Map<Slot, Fact<?>> after = new HashMap<>();
        seen(more).forEach(fact -> after.put(new Slot(fact.name(), fact.about()), fact));
        List<String> corrected = new ArrayList<>();
        for (Fact<?> fact : seen(less)) {
            Fact<?> now = after.get(new Slot(fact.name(), fact.about()));
            boolean changed = now != null && !now.isUnknown() && !now.value().equals(fact.value());
            if (!fact.isUnknown() && changed && restsOnAWord(fact)) {
                corrected.add(fact.name());
            }
        }
        return !corrected.isEmpty();
    }

    private static boolean restsOnAWord(Fact<?> fact) {
        return MAY_BE_CORRECTED.contains(fact.provenance())
                || fact.because().stream().anyMatch(Learning::restsOnAWord);
    }

    private List<Fact<?>> seen(World world) {
        Situation situation = world.situation(policy);
        world.checker(policy).askingEverything().decide(situation, Optional.empty());
        return situation.seen();
    }
}
