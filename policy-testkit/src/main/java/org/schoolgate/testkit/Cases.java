package org.schoolgate.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Ledger;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.json.Parsed;
import org.schoolgate.testkit.Expected.Difference;

/**
 * Worked cases of one policy, as data: JSON lists of objects with {@code name}, {@code records} (a file beside the
 * list, or an absolute resource), {@code draft} (an activity), {@code now} (an instant, where it is not {@link #NOW}),
 * {@code expect}, {@code why} and {@code twin} (the name of a near miss). Expected may be
 *
 * <ul>
 *   <li>{@code verdict} (or {@code FAULTS}), {@code atLeast}, {@code atMost};
 *   <li>the exact rules {@code broken}, {@code undecided}, {@code excused};
 *   <li>{@code findings} by rule: outcome, force, level and sentences as one text, of which the end may be left out
 *       ({@code "UNDECIDED MUST CLEAR..FORBID AH-052"}), or an object of {@code outcome}, {@code atLeast}, {@code atMost},
 *       {@code force}, {@code sentences};
 *   <li>the exact permissions that hold, {@code allows}: a list, or an object with the sentences of each;
 *   <li>facts {@code asks}, {@code doesNotAsk}; {@code duties}, {@code noDuties}, or all of them in {@code onlyDuties};
 *       all of them in {@code obliges} with bearer, kind of due time and sentences; {@code dutyDetails} by duty with any of
 *       {@code bearer}, {@code kind}, {@code sentences}; {@code due} and {@code status} by duty;
 *   <li>keys of {@code notices}; pointers of {@code faults}.
 * </ul>
 *
 * <p>A case may be {@code like} an earlier one, of which it takes the draft and the records: {@code but} holds what is
 * otherwise (objects are gone into, all else is replaced), {@code without} the keys that are missing
 * ({@code answers/opinion}).
 *
 * <p>A case may speak of the paper and not of a draft: its {@code ledger} gives, for each norm, the {@code sentences} that
 * it is read off, in order, and its {@code force}.
 */
public final class Cases {
    /** The instant at which all cases are judged: a Monday in term. */
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    /** The records of the school that comes with the kit. */
    static final String OWN_SCHOOL = "/org/schoolgate/testkit/school.json";

    private final Policy policy;
    private final List<Case> cases;
    private final List<Map<String, Object>> ledgers;

    private Cases(Policy policy, List<Case> cases, List<Map<String, Object>> ledgers) {
        this.policy = policy;
        this.cases = cases;
        this.ledgers = ledgers;
    }

    /**
     * The cases in some resources.
     *
     * @param beside the class beside which the lists and their records lie
     * @throws IllegalArgumentException if a file is missing or does not fit its form, two cases have one name, or a twin
     *     is missing
     */
    public static Cases of(Policy policy, Class<?> beside, String... resources) {
        List<Case> cases = new ArrayList<>();
        List<Map<String, Object>> ledgers = new ArrayList<>();
        Map<String, Office> offices = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>();
        for (String resource : resources) {
            for (Object one : Json.list(Json.resource(beside, resource))) {
                Map<String, Object> entry = Case.whole(Json.object(one), cases);
                if (!names.add(Case.text(entry, "name"))) {
                    throw new IllegalArgumentException("two cases have one name: " + Case.text(entry, "name"));
                }
                if (entry.containsKey("ledger")) {
                    ledgers.add(entry);
                } else {
                    cases.add(new Case(entry, office(policy, beside, Case.text(entry, "records"), offices)));
                }
            }
        }
        for (Case one : cases) {
            Json.textAt(one.entry(), "twin")
                    .filter(twin -> !names.contains(twin))
                    .ifPresent(twin -> {
                        throw new IllegalArgumentException(one.name() + ": no case is called " + twin);
                    });
        }
        return new Cases(policy, List.copyOf(cases), List.copyOf(ledgers));
    }

    private static Office office(Policy policy, Class<?> beside, String file, Map<String, Office> offices) {
        return offices.computeIfAbsent(
                file, name -> Office.of(Json.object(Json.resource(beside, name)), Leaves.facts(policy)));
    }

    /** Each case as a test of its own. */
    public Stream<DynamicTest> tests() {
        return Stream.concat(
                cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one))),
                ledgers.stream().map(one -> DynamicTest.dynamicTest(Case.text(one, "name"), () -> checkLedger(one))));
    }

    /** Those of drafts. */
    List<Case> all() {
        return cases;
    }

    private void check(Case one) {
        Expected expected = one.expected();
        Parsed<Activity> parsed = one.read();
        boolean refused = !parsed.faults().isEmpty() || expected.isOfFaults();
        Optional<Decision> decision = refused ? Optional.empty() : Optional.of(one.decide(policy));
        List<Difference> differences = decision.map(expected::of).orElseGet(() -> expected.of(parsed.faults()));
        if (!differences.isEmpty()) {
            throw new AssertionError(CaseFailure.of(one, differences, decision));
        }
    }

    // ---- the paper

    private void checkLedger(Map<String, Object> one) {
        List<String> wrong = ledgerFaults(policy, one);
        if (!wrong.isEmpty()) {
            throw new AssertionError(Case.text(one, "name") + "\n  " + String.join("\n  ", wrong));
        }
    }

    /** Whether the ledger of this policy is another than the cases say. */
    boolean ledgerDiffers(Policy other) {
        return ledgers.stream().anyMatch(one -> !ledgerFaults(other, one).isEmpty());
    }

    private static List<String> ledgerFaults(Policy of, Map<String, Object> one) {
        Map<String, Ledger.Line> lines = new TreeMap<>();
        of.ledger().norms().forEach(line -> lines.put(line.id(), line));
        List<String> wrong = new ArrayList<>();
        Json.object(java.util.Objects.requireNonNull(one.get("ledger"))).forEach((id, said) -> {
            Map<String, Object> expected = Json.object(said);
            Ledger.Line line = lines.get(id);
            String force = line == null ? "nothing" : forces(of, id);
            String sentences = line == null ? "nothing" : line.sentences().toString();
            String wanted = Json.textAt(expected, "force").orElse(force);
            String cited = expected.containsKey("sentences")
                    ? Json.listAt(expected, "sentences").toString()
                    : sentences;
            if (!wanted.equals(force) || !cited.equals(sentences)) {
                wrong.add(id + ": expected " + wanted + " of " + cited + ", found " + force + " of " + sentences);
            }
        });
        return wrong;
    }

    /** How strongly it speaks: once where all its parts agree, and what only allows beside a demand is not told. */
    private static String forces(Policy of, String id) {
        Set<String> forces = new TreeSet<>();
        of.norms().stream()
                .filter(norm -> norm.id().equals(id))
                .forEach(norm -> forces.add(norm.forceName().orElse("none")));
        if (forces.size() > 1) {
            forces.remove("MAY");
        }
        return String.join(" and ", forces);
    }

    // ---- leaves

    /**
     * Whether the cases show each leaf of the policy in every truth.
     *
     * @param excused what leaves say that cannot be shown so
     * @throws AssertionError naming every leaf that no case shows TRUE, FALSE or UNKNOWN
     */
    public void checkLeaves(Policy of, Set<String> excused) {
        Map<String, Set<Truth>> seen = new LinkedHashMap<>();
        for (Case one : cases) {
            one.world().ifPresent(world -> Leaves.see(of, world.situation(of), seen));
        }
        Set<String> missing = new TreeSet<>();
        for (Condition.Leaf<?, ?> leaf : Leaves.of(of)) {
            Set<Truth> wanted = new TreeSet<>(Set.of(Truth.values()));
            wanted.removeAll(seen.getOrDefault(Leaves.key(leaf), Set.of()));
            if (!wanted.isEmpty() && Leaves.readsAFact(leaf) && !excused.contains(leaf.sentence(true))) {
                missing.add(Leaves.key(leaf) + " is never seen " + wanted);
            }
        }
        if (!missing.isEmpty()) {
            throw new AssertionError("17: every leaf is seen TRUE, FALSE and UNKNOWN by the module's own cases\n  "
                    + String.join("\n  ", missing));
        }
    }
}
