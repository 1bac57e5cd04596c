package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.DutyDue;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Outcome;

/** What a case can say of a decision, each thing by a key of its own. */
final class Said {
    private final Map<String, String> all = new TreeMap<>();

    private Said() {}

    static Said of(Decision decision) {
        Said said = new Said();
        said.all.put("verdict", decision.verdict().name());
        said.all.put("atLeast", decision.atLeast().name());
        said.all.put("atMost", decision.atMost().name());
        for (Finding finding : decision.findings()) {
            said.all.put("findings " + finding.rule().id(), Expected.outcome(Optional.of(finding)));
            if (finding.outcome() == Outcome.BROKEN || finding.outcome() == Outcome.UNDECIDED) {
                said.all.put("levels " + finding.rule().id(), finding.rule().force() + " " + Expected.level(finding));
            }
        }
        for (DutyDue duty : decision.duties()) {
            said.all.put("duties " + duty.id(), "");
            said.all.put("due " + duty.id(), Expected.due(Optional.of(duty)));
            said.all.put("status " + duty.id(), Expected.status(Optional.of(duty)));
        }
        decision.questions().forEach(question -> said.all.put("asks " + question.fact(), ""));
        decision.allows().forEach(one -> said.all.put("allows " + one.id(), ""));
        decision.notices().forEach(one -> said.all.put("notices " + one.key(), ""));
        return said;
    }

    /** The keys of which the two say something else. */
    static Set<String> differing(Said one, Said other) {
        Set<String> keys = new TreeSet<>(one.all.keySet());
        keys.addAll(other.all.keySet());
        keys.removeIf(key -> one.get(key).equals(other.get(key)));
        return keys;
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(all.get(key));
    }

    /** The expectation of a case that says these things, and the verdict. */
    Map<String, Object> expecting(Set<String> keys) {
        Map<String, Object> expect = new LinkedHashMap<>();
        expect.put("verdict", all.get("verdict"));
        for (String key : new LinkedHashSet<>(keys)) {
            int space = key.indexOf(' ');
            String sort = space < 0 ? key : key.substring(0, space);
            String id = key.substring(space + 1);
            switch (sort) {
                case "verdict" -> {}
                case "atLeast", "atMost" -> expect.put(sort, all.get(key));
                case "findings", "levels" -> put(expect, "findings", id, finding(id));
                case "due", "status" -> put(expect, sort, id, get(key).orElse("none"));
                case "duties" -> add(expect, get(key).isPresent() ? sort : "noDuties", id);
                case "asks" -> add(expect, get(key).isPresent() ? sort : "doesNotAsk", id);
                case "allows" -> expect.put(sort, allowed());
                default -> get(key).ifPresent(there -> add(expect, sort, id));
            }
        }
        return expect;
    }

    private String finding(String rule) {
        return get("findings " + rule).orElse(Outcome.NOT_APPLICABLE.name())
                + get("levels " + rule).map(level -> " " + level).orElse("");
    }

    private List<Object> allowed() {
        List<Object> allowed = new ArrayList<>();
        all.keySet().stream()
                .filter(key -> key.startsWith("allows "))
                .forEach(key -> allowed.add(key.substring("allows ".length())));
        return allowed;
    }

    private static void put(Map<String, Object> expect, String sort, String id, String value) {
        Json.object(expect.computeIfAbsent(sort, any -> new LinkedHashMap<String, Object>()))
                .put(id, value);
    }

    private static void add(Map<String, Object> expect, String sort, String id) {
        Json.list(expect.computeIfAbsent(sort, any -> new ArrayList<Object>())).add(id);
    }

    @Override
    public String toString() {
        return List.copyOf(all.entrySet()).toString();
    }
}
