package org.schoolgate.testkit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Situation;
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
 */
record World(Map<String, Object> draft, Activity activity, Office office) {
    /** Laws that need an instant take this one, a Monday in term. */
    static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");

    /** This draft at that school, if it is well formed. */
    static Optional<World> of(Map<String, Object> draft, Office office) {
        Parsed<Activity> parsed = office.drafts().read(Json.write(draft));
        return parsed.faults().isEmpty()
                ? Optional.of(new World(draft, parsed.orElseThrow(), office))
                : Optional.empty();
    }

    /** Another draft at the same school. */
    Optional<World> with(Map<String, Object> other) {
        return of(other, office);
    }

    /** The same draft at another school. */
    World at(Office other) {
        return new World(draft, activity, other);
    }

    Checker checker(Policy policy) {
        return checker(Checkers.of(policy));
    }

    Checker checker(Checker of) {
        return of.reading(office.reader()).knowing(office.records());
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
