package org.schoolgate.testkit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.DutyDue;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.json.Fault;

/** What a case expects; what is left out is not compared. */
record Expected(Map<String, Object> expect) {
    private static final String NOTHING = "none of them";

    /** Something that a case expects and that was found otherwise. */
    record Difference(String what, String expected, String found) {}

    boolean isOfFaults() {
        return expect.containsKey("faults");
    }

    List<Difference> of(List<Fault> faults) {
        Comparing differences = new Comparing();
        differences.same("verdict", Case.text(expect, "verdict"), faults.isEmpty() ? "no fault" : "FAULTS");
        differences.among("faults", texts("faults"), ids(faults.stream().map(Fault::at)));
        return differences.all;
    }

    List<Difference> of(Decision decision) {
        Comparing differences = new Comparing();
        differences.same("verdict", Case.text(expect, "verdict"), decision.verdict().name());
        Json.textAt(expect, "atLeast")
                .ifPresent(level ->
                        differences.same("atLeast", level, decision.atLeast().name()));
        Json.textAt(expect, "atMost")
                .ifPresent(
                        level -> differences.same("atMost", level, decision.atMost().name()));
        findings(decision, differences);
        Set<String> asked = ids(decision.questions().stream().map(Question::fact));
        differences.among("asks", texts("asks"), asked);
        differences.none("doesNotAsk", texts("doesNotAsk"), asked);
        Set<String> allowed = ids(decision.allows().stream().map(one -> one.id()));
        differences.among("allows", texts("allows"), allowed);
        differences.none("doesNotAllow", texts("doesNotAllow"), allowed);
        differences.among(
                "notices",
                texts("notices"),
                ids(decision.notices().stream().map(notice -> notice.key().name())));
        duties(decision, differences);
        return differences.all;
    }

    private void findings(Decision decision, Comparing differences) {
        Map<String, Finding> found = new LinkedHashMap<>();
        decision.findings().forEach(finding -> found.put(finding.rule().id(), finding));
        for (Outcome outcome : List.of(Outcome.BROKEN, Outcome.UNDECIDED, Outcome.EXCUSED)) {
            String key = outcome.name().toLowerCase(Locale.ROOT);
            if (expect.containsKey(key)) {
                Set<String> rules = found.values().stream()
                        .filter(finding -> finding.outcome() == outcome)
                        .map(finding -> finding.rule().id())
                        .collect(Collectors.toCollection(TreeSet::new));
                differences.same(key, texts(key).toString(), rules.toString());
            }
        }
        each("findings")
                .forEach((rule, outcome) -> differences.same(
                        rule, outcome, outcome(Optional.ofNullable(found.get(rule)))));
        each("levels")
                .forEach((rule, level) -> differences.same(
                        "level of " + rule, level, level(Optional.ofNullable(found.get(rule)))));
    }

    static String outcome(Optional<Finding> finding) {
        return finding.map(Finding::outcome).orElse(Outcome.NOT_APPLICABLE).name();
    }

    /** A level by itself, or the lower and the upper one. */
    static String level(Optional<Finding> finding) {
        Interval level = finding.map(Finding::level).orElse(Interval.CLEAR);
        return level.atLeast() == level.atMost()
                ? level.atLeast().name()
                : level.atLeast() + ".." + level.atMost();
    }

    private void duties(Decision decision, Comparing differences) {
        Map<String, DutyDue> duties = new TreeMap<>();
        decision.duties().forEach(duty -> duties.put(duty.id(), duty));
        differences.among("duties", texts("duties"), duties.keySet());
        differences.none("noDuties", texts("noDuties"), duties.keySet());
        each("due")
                .forEach((id, at) -> differences.same(
                        "due of " + id,
                        at.equals("none") ? at : OffsetDateTime.parse(at).toInstant().toString(),
                        due(Optional.ofNullable(duties.get(id)))));
        each("status")
                .forEach((id, status) -> differences.same(
                        "status of " + id, status, status(Optional.ofNullable(duties.get(id)))));
    }

    static String due(Optional<DutyDue> duty) {
        return duty.flatMap(DutyDue::at).map(Instant::toString).orElse("none");
    }

    static String status(Optional<DutyDue> duty) {
        return duty.flatMap(DutyDue::status).map(Enum::name).orElse("none");
    }

    /** The rules of which it says what they find, and which. */
    Map<String, String> outcomes() {
        Map<String, String> said = new TreeMap<>(each("findings"));
        for (Outcome outcome : List.of(Outcome.BROKEN, Outcome.UNDECIDED, Outcome.EXCUSED)) {
            texts(outcome.name().toLowerCase(Locale.ROOT)).forEach(rule -> said.put(rule, outcome.name()));
        }
        return said;
    }

    private Map<String, String> each(String key) {
        Map<String, String> each = new TreeMap<>();
        if (expect.get(key) instanceof Map<?, ?> given) {
            Json.object(given).forEach((id, value) -> each.put(id, String.valueOf(value)));
        }
        return each;
    }

    private Set<String> texts(String key) {
        return ids(Json.listAt(expect, key).stream().map(String::valueOf));
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }

    /** Collects what differs. */
    private static final class Comparing {
        private final List<Difference> all = new ArrayList<>();

        void same(String what, String expected, String found) {
            if (!expected.equals(found)) {
                all.add(new Difference(what, expected, found));
            }
        }

        void among(String what, Set<String> wanted, Set<String> found) {
            if (!found.containsAll(wanted)) {
                all.add(new Difference(what, "among them " + wanted, String.valueOf(found)));
            }
        }

        void none(String what, Set<String> unwanted, Set<String> found) {
            Set<String> there = new TreeSet<>(unwanted);
            there.retainAll(found);
            same(what, NOTHING, there.isEmpty() ? NOTHING : there.toString());
        }
    }
}
