package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

/**
 * Law 4. Each field that a document gives is taken out in turn: what was said with it lies within what is said without.
 * No learning are acts, entries of a consent's history, and the correction of a value that had been declared, presumed
 * or answered.
 */
final class Learning {
    private static final Set<String> NOT_LEARNT = Set.of("declaredBy", "reasons", "approvals", "done");
    private static final Set<String> RECORDS = Set.of(
            "zone",
            "terms",
            "schoolDay",
            "trustedSources",
            "educationalAccounts",
            "answers",
            "staff",
            "accounts",
            "events",
            "pupils");

    /** What its absence means is said: a name is open, somebody without a date has not left. */
    private static final Set<String> NO_FACTS =
            Set.of("id", "name", "firstName", "familyName", "knownAs", "leftOn", "never");

    private static final Set<Provenance> MAY_BE_CORRECTED =
            Set.of(Provenance.DECLARATION, Provenance.PRESUMED, Provenance.ANSWER);
    private static final int WAYS_TO_BE_POORER = 6;

    private final Policy policy;
    private final Collection<FactType<?, ?>> facts;
    private final IdentityHashMap<Office, List<Poorer>> poorer = new IdentityHashMap<>();

    Learning(Policy policy) {
        this(policy, List.of());
    }

    Learning(Policy policy, Collection<FactType<?, ?>> facts) {
        this.policy = policy;
        this.facts = facts;
    }

    Optional<String> ofTheDraft(World world, Chance chance) {
        List<Pruning.Place> fields = Pruning.places(world.draft()).stream()
                .filter(place -> place.last() instanceof String
                        && !NOT_LEARNT.contains(place.steps().get(0)))
                .toList();
        for (Pruning.Place place :
                fields.size() <= WAYS_TO_BE_POORER ? fields : chance.some(fields, WAYS_TO_BE_POORER)) {
            Optional<World> less = world.with(Pruning.without(world.draft(), place));
            Optional<String> wrong = less.flatMap(one -> widened(one, world, place));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    Optional<String> ofTheRecords(World world, Chance chance) {
        return poorer.computeIfAbsent(world.office(), this::poorer).stream()
                .flatMap(less -> widened(world.at(less.office()), world, less.without()).stream())
                .findFirst();
    }

    /** Reading records takes longer than deciding: each school is made poorer in so many ways, once. */
    private List<Poorer> poorer(Office office) {
        List<Pruning.Place> places = Pruning.places(office.json()).stream()
                .filter(Learning::isAField)
                .toList();
        List<Poorer> found = new ArrayList<>();
        for (Pruning.Place place : new Chance(places.size()).some(places, WAYS_TO_BE_POORER)) {
            Map<String, Object> less = Pruning.without(office.json(), place);
            if (Office.read(less, facts).faults().isEmpty()) {
                found.add(new Poorer(Office.of(less, facts), place));
            }
        }
        return found;
    }

    private record Poorer(Office office, Pruning.Place without) {}

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
            if (fact.isUnknown() || now == null || now.isUnknown() || now.value().equals(fact.value())) {
                continue;
            }
            if (restsOnAWord(fact) || isAnswered(now)) {
                corrected.add(fact.name());
            }
        }
        return !corrected.isEmpty();
    }

    /** A fact that nothing had raised held its safe value; somebody who then says otherwise corrects it. */
    private static boolean isAnswered(Fact<?> now) {
        return now.provenance() == Provenance.ANSWER;
    }

    private static boolean restsOnAWord(Fact<?> fact) {
        boolean standing = fact.of() instanceof FactType<?, ?> type && type.source() == FactType.Source.ANSWER;
        return (standing && fact.provenance() == Provenance.RECORD)
                || MAY_BE_CORRECTED.contains(fact.provenance())
                || fact.because().stream().anyMatch(Learning::restsOnAWord);
    }

    private List<Fact<?>> seen(World world) {
        Situation situation = world.situation(policy);
        world.checker(policy).askingEverything().decide(situation, Optional.empty());
        return situation.seen();
    }
}
