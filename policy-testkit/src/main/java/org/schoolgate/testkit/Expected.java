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
        differences.same(
                "verdict", Case.text(expect, "verdict"), decision.verdict().name());
        Json.textAt(expect, "atLeast")
                .ifPresent(level ->
                        differences.same("atLeast", level, decision.atLeast().name()));
        Json.textAt(expect, "atMost")
                .ifPresent(level ->
                        differences.same("atMost", level, decision.atMost().name()));
        findings(decision, differences);
        Set<String> asked = ids(decision.questions().stream().map(Question::fact));
        differences.among("asks", texts("asks"), asked);
        differences.none("doesNotAsk", texts("doesNotAsk"), asked);
        allows(decision, differences);
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
        parts("findings").forEach((rule, wanted) -> {
            Optional<Finding> finding = Optional.ofNullable(found.get(rule));
            if (wanted instanceof Map) {
                details(
                        rule,
                        Json.object(wanted),
                        finding.map(Expected::details).orElse(Map.of("outcome", Outcome.NOT_APPLICABLE.name())),
                        differences);
            } else {
                differences.same(rule, String.valueOf(wanted), firstWords(inWords(finding), String.valueOf(wanted)));
            }
        });
    }

    /** As many words of it as the other text has: what a case leaves out at the end is not compared. */
    private static String firstWords(String whole, String other) {
        List<String> words = List.of(whole.split(" ", -1));
        int wanted = other.split(" ", -1).length;
        return String.join(" ", words.subList(0, Math.min(wanted, words.size())));
    }

    /** The outcome, the force, the level and the sentences. */
    static String inWords(Optional<Finding> finding) {
        return finding.map(one -> one.outcome() + " " + one.rule().force() + " " + level(one) + " "
                        + String.join(" ", one.clause().sentences()))
                .orElse(Outcome.NOT_APPLICABLE.name());
    }

    private static Map<String, String> details(Finding finding) {
        return Map.of(
                "outcome", finding.outcome().name(),
                "atLeast", finding.level().atLeast().name(),
                "atMost", finding.level().atMost().name(),
                "force", finding.rule().force().name(),
                "sentences", ids(finding.clause().sentences().stream()).toString());
    }

    private static Map<String, String> details(DutyDue duty) {
        return Map.of(
                "bearer", duty.bearer(),
                "kind", duty.kind().name(),
                "sentences", ids(duty.sentences().stream()).toString());
    }

    private static void details(
            String of, Map<String, Object> wanted, Map<String, String> found, Comparing differences) {
        wanted.forEach((part, value) -> differences.same(
                of + ": " + part,
                value instanceof List
                        ? ids(Json.list(value).stream().map(String::valueOf)).toString()
                        : String.valueOf(value),
                found.getOrDefault(part, "none")));
    }

    private void allows(Decision decision, Comparing differences) {
        Object wanted = expect.get("allows");
        if (wanted instanceof Map) {
            Map<String, Set<String>> cited = new TreeMap<>();
            Json.object(wanted)
                    .forEach((id, sentences) ->
                            cited.put(id, ids(Json.list(sentences).stream().map(String::valueOf))));
            Map<String, Set<String>> found = new TreeMap<>();
            decision.allows().forEach(one -> found.put(one.id(), ids(one.sentences().stream())));
            differences.same("allows", cited.toString(), found.toString());
        } else {
            exactly("allows", ids(decision.allows().stream().map(one -> one.id())), differences);
        }
    }

    private void exactly(String key, Set<String> found, Comparing differences) {
        if (expect.containsKey(key)) {
            differences.same(key, texts(key).toString(), found.toString());
        }
    }

    static String outcome(Optional<Finding> finding) {
        return finding.map(Finding::outcome).orElse(Outcome.NOT_APPLICABLE).name();
    }

    /** A level by itself, or the lower and the upper one. */
    static String level(Finding finding) {
        Interval level = finding.level();
        return level.atLeast() == level.atMost() ? level.atLeast().name() : level.atLeast() + ".." + level.atMost();
    }

    private void duties(Decision decision, Comparing differences) {
        Map<String, DutyDue> duties = new TreeMap<>();
        decision.duties().forEach(duty -> duties.put(duty.id(), duty));
        differences.among("duties", texts("duties"), duties.keySet());
        differences.none("noDuties", texts("noDuties"), duties.keySet());
        exactly("onlyDuties", new TreeSet<>(duties.keySet()), differences);
        if (expect.containsKey("obliges")) {
            Map<String, String> obliges = new TreeMap<>();
            duties.forEach((id, duty) ->
                    obliges.put(id, duty.bearer() + " " + duty.kind() + " " + String.join(" ", duty.sentences())));
            differences.same("obliges", each("obliges").toString(), obliges.toString());
        }
        parts("dutyDetails")
                .forEach((id, wanted) -> details(
                        id,
                        Json.object(wanted),
                        Optional.ofNullable(duties.get(id))
                                .map(Expected::details)
                                .orElse(Map.of()),
                        differences));
        each("due")
                .forEach((id, at) -> differences.same(
                        "due of " + id,
                        at.equals("none")
                                ? at
                                : OffsetDateTime.parse(at).toInstant().toString(),
                        due(Optional.ofNullable(duties.get(id)))));
        each("status")
                .forEach((id, status) ->
                        differences.same("status of " + id, status, status(Optional.ofNullable(duties.get(id)))));
    }

    static String due(Optional<DutyDue> duty) {
        return duty.flatMap(DutyDue::at).map(Instant::toString).orElse("none");
    }

    static String status(Optional<DutyDue> duty) {
        return duty.flatMap(DutyDue::status).map(Enum::name).orElse("none");
    }

    /** The rules of which it says what they find, and which. */
    Map<String, String> outcomes() {
        Map<String, String> said = new TreeMap<>();
        parts("findings")
                .forEach((rule, wanted) -> said.put(
                        rule,
                        wanted instanceof Map
                                ? Json.textAt(Json.object(wanted), "outcome").orElse("")
                                : firstWords(String.valueOf(wanted), "OUTCOME")));
        for (Outcome outcome : List.of(Outcome.BROKEN, Outcome.UNDECIDED, Outcome.EXCUSED)) {
            texts(outcome.name().toLowerCase(Locale.ROOT)).forEach(rule -> said.put(rule, outcome.name()));
        }
        return said;
    }

    private Map<String, String> each(String key) {
        Map<String, String> each = new TreeMap<>();
        parts(key).forEach((id, value) -> each.put(id, String.valueOf(value)));
        return each;
    }

    private Map<String, Object> parts(String key) {
        return expect.get(key) instanceof Map<?, ?> given ? new TreeMap<>(Json.object(given)) : Map.of();
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
