package org.schoolgate.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.json.Parsed;

/**
 * One worked case of a draft.
 *
 * @param entry as it is written
 * @param office the school at which it is judged
 */
record Case(Map<String, Object> entry, Office office) {
    static String text(Map<String, Object> entry, String key) {
        return Json.textAt(entry, key)
                .orElseThrow(() -> new IllegalArgumentException("a case without " + key + ": " + Json.write(entry)));
    }

    /** The case with everything in it that it takes from an earlier one that it is like. */
    static Map<String, Object> whole(Map<String, Object> entry, List<Case> before) {
        Optional<String> like = Json.textAt(entry, "like");
        if (like.isEmpty()) {
            return entry;
        }
        Case base = before.stream()
                .filter(one -> one.name().equals(like.get()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        text(entry, "name") + ": no case before it is called " + like.get()));
        Map<String, Object> draft = Json.object(Json.copy(base.draft()));
        Json.listAt(entry, "without").forEach(path -> remove(draft, String.valueOf(path)));
        if (entry.get("but") instanceof Map<?, ?> changes) {
            put(draft, Json.object(changes));
        }
        Map<String, Object> whole = new LinkedHashMap<>(entry);
        whole.put("draft", draft);
        whole.putIfAbsent("records", base.records());
        return whole;
    }

    private static void put(Map<String, Object> into, Map<String, Object> changes) {
        changes.forEach((key, value) -> {
            if (value instanceof Map && into.get(key) instanceof Map<?, ?> old) {
                put(Json.object(old), Json.object(value));
            } else {
                into.put(key, Json.copy(value));
            }
        });
    }

    private static void remove(Map<String, Object> from, String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            from.remove(path);
        } else if (from.get(path.substring(0, slash)) instanceof Map<?, ?> inner) {
            remove(Json.object(inner), path.substring(slash + 1));
        }
    }

    String name() {
        return text(entry, "name");
    }

    String records() {
        return text(entry, "records");
    }

    Optional<String> why() {
        return Json.textAt(entry, "why");
    }

    Map<String, Object> draft() {
        return Json.object(requireNonNull(entry.get("draft")));
    }

    Expected expected() {
        return new Expected(Json.object(requireNonNull(entry.get("expect"))));
    }

    Parsed<Activity> read() {
        return office.drafts().read(Json.write(draft()));
    }

    /** The draft at its school; empty for one that has to be refused. */
    Optional<World> world() {
        return World.of(draft(), office);
    }

    Checker checker(Policy policy) {
        return Checkers.of(policy).reading(office.reader()).knowing(office.records());
    }

    /** The instant at which it is judged. */
    Instant now() {
        return Json.textAt(entry, "now")
                .map(OffsetDateTime::parse)
                .map(OffsetDateTime::toInstant)
                .orElse(Cases.NOW);
    }

    Decision decide(Policy policy) {
        return checker(policy).decide(read().orElseThrow(), now());
    }

    /** Gives the name alone. */
    @Override
    public String toString() {
        return name();
    }
}
