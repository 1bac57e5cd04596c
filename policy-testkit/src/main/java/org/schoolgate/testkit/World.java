package org.schoolgate.testkit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.json.Parsed;

/**
 * One draft at one invented school, as a law meets it.
 *
 * @param draft as JSON
 * @param activity the same, read
 * @param office the school's records
 * @param reader reads the words
 */
record World(Map<String, Object> draft, Activity activity, Office office, TextReader reader) {
    /** Laws that need an instant take this one, a Monday in term. */
    static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");

    /** This draft at that school, if it is well formed. */
    static Optional<World> of(Map<String, Object> draft, Office office, TextReader reader) {
        Parsed<Activity> parsed = office.drafts().read(Json.write(draft));
        return parsed.faults().isEmpty()
                ? Optional.of(new World(draft, parsed.orElseThrow(), office, reader))
                : Optional.empty();
    }

    /** Another draft at the same school. */
    Optional<World> with(Map<String, Object> other) {
        return of(other, office, reader);
    }

    /** The same draft at another school. */
    World at(Office other) {
        return of(draft, other, reader)
                .orElseThrow(() -> new IllegalStateException("the draft does not fit the other records"));
    }

    Checker checker(Policy policy) {
        return checker(policy.checker());
    }

    Checker checker(Checker of) {
        return of.reading(reader).knowing(office.records());
    }

    Situation situation(Policy policy) {
        return checker(policy).situation(activity);
    }

    Decision decide(Policy policy) {
        return checker(policy).decide(activity, NOW);
    }

    /** As JSON, for whoever has to look at it. */
    @Override
    public String toString() {
        return Json.write(draft);
    }
}
