package org.schoolgate.testkit;

import static java.util.Objects.requireNonNull;

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
        return policy.checker().reading(office.reader()).knowing(office.records());
    }

    Decision decide(Policy policy) {
        return checker(policy).decide(read().orElseThrow(), Cases.NOW);
    }

    /** Gives the name alone. */
    @Override
    public String toString() {
        return name();
    }
}
