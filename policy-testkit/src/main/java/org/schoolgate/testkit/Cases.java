package org.schoolgate.testkit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.DutyDue;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.json.Fault;
import org.schoolgate.json.Parsed;
import org.schoolgate.text.StandardTextReader;

/**
 * Worked cases of one policy, as data: a JSON list of objects with {@code name}, {@code records} (a file beside the
 * list), {@code draft} (an activity), {@code now} (an instant, where it is not {@link #NOW}), {@code expect}, {@code why} and {@code twin} (the name of a near miss). Expected
 * may be {@code verdict} (or {@code FAULTS}), {@code atLeast}, {@code atMost}; the exact rules {@code broken},
 * {@code undecided}, {@code excused}; {@code findings} by rule, each with any of {@code outcome}, {@code atLeast},
 * {@code atMost}, {@code force}, {@code sentences}; the permissions that it {@code allows}, exactly, each with its sentences; facts {@code asks},
 * {@code doesNotAsk}; {@code duties}, {@code noDuties}, or all of them in {@code onlyDuties}; {@code due} and
 * {@code status} by duty, {@code dutyDetails} by duty with any of {@code bearer}, {@code kind}, {@code sentences}; keys
 * of {@code notices}; pointers of {@code faults}.
 */
public final class Cases {
    /** The instant at which all cases are judged: a Monday in term. */
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Policy policy;
    private final List<Map<String, Object>> cases;
    private final Map<String, Office> offices;
    private final TextReader reader = StandardTextReader.standard();

    private Cases(Policy policy, List<Map<String, Object>> cases, Map<String, Office> offices) {
        this.policy = policy;
        this.cases = cases;
        this.offices = offices;
    }

    /**
     * The cases in a resource.
     *
     * @param beside the class beside which the list and its records lie
     * @throws IllegalArgumentException if a file is missing or does not fit its form, two cases have one name, or a twin
     *     is missing
     */
    public static Cases of(Policy policy, Class<?> beside, String resource) {
        List<Map<String, Object>> cases = new ArrayList<>();
        Map<String, Office> offices = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>();
        for (Object one : Json.list(Json.resource(beside, resource))) {
            Map<String, Object> entry = Json.object(one);
            cases.add(entry);
            if (!names.add(name(entry))) {
                throw new IllegalArgumentException("two cases have one name: " + name(entry));
            }
            offices.computeIfAbsent(
                    text(entry, "records"),
                    file -> Office.of(Json.object(Json.resource(beside, file)), Leaves.facts(policy)));
        }
        for (Map<String, Object> entry : cases) {
            Json.textAt(entry, "twin").filter(twin -> !names.contains(twin)).ifPresent(twin -> {
                throw new IllegalArgumentException(name(entry) + ": no case is called " + twin);
            });
        }
        return new Cases(policy, cases, offices);
    }

    /** Each case as a test of its own. */
    public Stream<DynamicTest> tests() {
        return cases.stream().map(one -> DynamicTest.dynamicTest(name(one), () -> check(one)));
    }

    private static String name(Map<String, Object> one) {
        return text(one, "name");
    }

    private static String text(Map<String, Object> one, String key) {
        return Json.textAt(one, key)
                .orElseThrow(() -> new IllegalArgumentException("a case without " + key + ": " + Json.write(one)));
    }

    private Office office(Map<String, Object> one) {
        return java.util.Objects.requireNonNull(offices.get(text(one, "records")));
    }

    private static Instant now(Map<String, Object> one) {
        return Json.textAt(one, "now")
                .map(OffsetDateTime::parse)
                .map(OffsetDateTime::toInstant)
                .orElse(NOW);
    }

    private Parsed<Activity> read(Map<String, Object> one) {
        return office(one).drafts().read(Json.write(java.util.Objects.requireNonNull(one.get("draft"))));
    }

    private Checker checker(Map<String, Object> one) {
        return policy.checker().reading(reader).knowing(office(one).records());
    }

    private void check(Map<String, Object> one) {
        Map<String, Object> expect = Json.object(java.util.Objects.requireNonNull(one.get("expect")));
        Parsed<Activity> parsed = read(one);
        List<Difference> differences = new ArrayList<>();
        if (!parsed.faults().isEmpty() || expect.containsKey("faults")) {
            String found = parsed.faults().isEmpty() ? "no fault" : "FAULTS";
            compare(differences, "verdict", text(expect, "verdict"), found);
            Set<String> pointers =
                    parsed.faults().stream().map(Fault::at).collect(Collectors.toCollection(TreeSet::new));
            among(differences, "faults", texts(expect, "faults"), pointers);
            fail(one, differences, "faults at " + pointers);
            return;
        }
        Decision decision = checker(one).decide(parsed.orElseThrow(), now(one));
        new Expected(expect, decision).compare(differences);
        fail(one, differences, explained(decision));
    }

    private record Difference(String what, String expected, String found) {}

    private static void compare(List<Difference> differences, String what, String expected, String found) {
        if (!expected.equals(found)) {
            differences.add(new Difference(what, expected, found));
        }
    }

    private static void among(List<Difference> differences, String what, Set<String> wanted, Set<String> found) {
        if (!found.containsAll(wanted)) {
            differences.add(new Difference(what, "among them " + wanted, String.valueOf(found)));
        }
    }

    private static Set<String> texts(Map<String, Object> object, String key) {
        return Json.listAt(object, key).stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void fail(Map<String, Object> one, List<Difference> differences, String explained) {
        if (differences.isEmpty()) {
            return;
        }
        StringBuilder out = new StringBuilder(name(one)).append('\n');
        out.append(String.format(java.util.Locale.ROOT, "  %-12s %-40s %s%n", "", "expected", "found"));
        differences.forEach(one2 -> out.append(String.format(
                java.util.Locale.ROOT, "  %-12s %-40s %s%n", one2.what(), one2.expected(), one2.found())));
        Json.textAt(one, "why")
                .ifPresent(why -> out.append("  why: ").append(why).append('\n'));
        throw new AssertionError(out.append(explained).toString());
    }

    /** What was found, with the evidence and the clause of everything that is not simply kept. */
    private static String explained(Decision decision) {
        StringBuilder out = new StringBuilder("  " + decision.verdict() + " " + decision.level() + "\n");
        decision.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.KEPT)
                .forEach(finding -> out.append(Shown.finding(finding))
                        .append(" [")
                        .append(finding.clause().citation())
                        .append("]\n"));
        out.append("  asks ")
                .append(decision.questions().stream().map(Question::fact).toList());
        return out.append("\n  duties ").append(Shown.duties(decision)).toString();
    }

    /** What a case expects of a decision. */
    private record Expected(Map<String, Object> expect, Decision decision) {
        void compare(List<Difference> differences) {
            Cases.compare(
                    differences,
                    "verdict",
                    text(expect, "verdict"),
                    decision.verdict().name());
            Json.textAt(expect, "atLeast")
                    .ifPresent(level -> Cases.compare(
                            differences, "atLeast", level, decision.atLeast().name()));
            Json.textAt(expect, "atMost")
                    .ifPresent(level -> Cases.compare(
                            differences, "atMost", level, decision.atMost().name()));
            for (Outcome outcome : List.of(Outcome.BROKEN, Outcome.UNDECIDED, Outcome.EXCUSED)) {
                String key = outcome.name().toLowerCase(java.util.Locale.ROOT);
                if (expect.containsKey(key)) {
                    Cases.compare(
                            differences,
                            key,
                            texts(expect, key).toString(),
                            rules(outcome).toString());
                }
            }
            Set<String> asked =
                    decision.questions().stream().map(Question::fact).collect(Collectors.toCollection(TreeSet::new));
            Map<String, DutyDue> duties = new TreeMap<>();
            decision.duties().forEach(duty -> duties.put(duty.id(), duty));
            among(differences, "asks", texts(expect, "asks"), asked);
            among(differences, "duties", texts(expect, "duties"), duties.keySet());
            exactly(differences, "onlyDuties", duties.keySet());
            if (expect.containsKey("allows")) {
                Cases.compare(
                        differences,
                        "allows",
                        allowed(Json.object(java.util.Objects.requireNonNull(expect.get("allows")))),
                        allowed());
            }
            parts("findings")
                    .forEach((rule, parts) -> compareParts(
                            differences,
                            "findings: " + rule,
                            parts,
                            decision.findings().stream()
                                    .filter(finding -> finding.rule().id().equals(rule))
                                    .findFirst()
                                    .map(Expected::partsOf)
                                    .orElse(Map.of("outcome", Outcome.NOT_APPLICABLE.name()))));
            parts("dutyDetails")
                    .forEach((id, parts) -> compareParts(
                            differences,
                            "dutyDetails: " + id,
                            parts,
                            found(duties, id).map(Expected::partsOf).orElse(Map.of())));
            none(differences, "doesNotAsk", asked);
            none(differences, "noDuties", duties.keySet());
            among(
                    differences,
                    "notices",
                    texts(expect, "notices"),
                    decision.notices().stream()
                            .map(notice -> notice.key().name())
                            .collect(Collectors.toCollection(TreeSet::new)));
            each("due")
                    .forEach((id, at) -> Cases.compare(
                            differences,
                            "due of " + id,
                            OffsetDateTime.parse(at).toInstant().toString(),
                            found(duties, id)
                                    .flatMap(DutyDue::at)
                                    .map(Instant::toString)
                                    .orElse("none")));
            each("status")
                    .forEach((id, status) -> Cases.compare(
                            differences,
                            "status of " + id,
                            status,
                            found(duties, id)
                                    .flatMap(DutyDue::status)
                                    .map(Enum::name)
                                    .orElse("none")));
        }

        private static String allowed(Map<String, Object> permissions) {
            Map<String, Set<String>> cited = new TreeMap<>();
            permissions.keySet().forEach(id -> cited.put(id, texts(permissions, id)));
            return cited.toString();
        }

        private String allowed() {
            Map<String, Set<String>> cited = new TreeMap<>();
            decision.allows().forEach(one -> cited.put(one.id(), new TreeSet<>(one.sentences())));
            return cited.toString();
        }

        private static Map<String, String> partsOf(Finding finding) {
            return Map.of(
                    "outcome", finding.outcome().name(),
                    "atLeast", finding.level().atLeast().name(),
                    "atMost", finding.level().atMost().name(),
                    "force", finding.rule().force().name(),
                    "sentences", new TreeSet<>(finding.clause().sentences()).toString());
        }

        private static Map<String, String> partsOf(DutyDue duty) {
            return Map.of(
                    "bearer", duty.bearer(),
                    "kind", duty.kind().name(),
                    "sentences", new TreeSet<>(duty.sentences()).toString());
        }

        private static void compareParts(
                List<Difference> differences, String what, Map<String, Object> wanted, Map<String, String> found) {
            wanted.forEach((part, value) -> Cases.compare(
                    differences,
                    what + ": " + part,
                    value instanceof List<?> list
                            ? list.stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.toCollection(TreeSet::new))
                                    .toString()
                            : String.valueOf(value),
                    found.getOrDefault(part, "none")));
        }

        private Map<String, Map<String, Object>> parts(String key) {
            Map<String, Map<String, Object>> parts = new TreeMap<>();
            if (expect.get(key) instanceof Map<?, ?> given) {
                Json.object(given).forEach((id, value) -> parts.put(id, Json.object(value)));
            }
            return parts;
        }

        private void exactly(List<Difference> differences, String key, Set<String> found) {
            if (expect.containsKey(key)) {
                Cases.compare(differences, key, texts(expect, key).toString(), new TreeSet<>(found).toString());
            }
        }

        private static Optional<DutyDue> found(Map<String, DutyDue> duties, String id) {
            return Optional.ofNullable(duties.get(id));
        }

        private void none(List<Difference> differences, String key, Set<String> found) {
            Set<String> unwanted = new TreeSet<>(texts(expect, key));
            unwanted.retainAll(found);
            Cases.compare(differences, key, "none of them", unwanted.isEmpty() ? "none of them" : unwanted.toString());
        }

        private Map<String, String> each(String key) {
            Map<String, String> each = new TreeMap<>();
            if (expect.get(key) instanceof Map<?, ?> given) {
                Json.object(given).forEach((id, value) -> each.put(id, String.valueOf(value)));
            }
            return each;
        }

        private Set<String> rules(Outcome outcome) {
            return decision.findings().stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .map(Finding::rule)
                    .map(rule -> rule.id())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /**
     * Whether these cases show every leaf of the policy in each truth.
     *
     * @param excused what leaves say that no case can show in every truth
     * @throws AssertionError naming every other leaf that no case shows TRUE, FALSE or UNKNOWN
     */
    public void checkLeaves(Policy of, Set<String> excused) {
        Map<String, Set<Truth>> seen = new LinkedHashMap<>();
        for (Map<String, Object> one : cases) {
            Parsed<Activity> parsed = read(one);
            if (parsed.faults().isEmpty()) {
                Leaves.see(of, checker(one).situation(parsed.orElseThrow()), seen);
            }
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
