package org.schoolgate.core.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Presumption;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.school.Records;
import org.schoolgate.core.school.SchoolRecords;

/**
 * Decides activities by one policy, or by several at once. Immutable and thread-safe: make one and keep it. Each method
 * that sets something gives a new checker.
 */
public final class Checker {
    private final List<Policy> policies;
    private final TextReader reader;
    private final Records records;
    private final Presumption presumption;
    private final boolean everything;

    private Checker(
            List<Policy> policies, TextReader reader, Records records, Presumption presumption, boolean everything) {
        this.policies = policies;
        this.reader = reader;
        this.records = records;
        this.presumption = presumption;
        this.everything = everything;
    }

    static Checker of(List<Policy> policies) {
        return new Checker(
                List.copyOf(policies),
                TextReader.none(),
                SchoolRecords.builder().build(),
                Presumption.nothing(),
                false);
    }

    /** With this reader of words; without one, whatever words might say is not known. */
    public Checker reading(TextReader other) {
        return new Checker(policies, other, records, presumption, everything);
    }

    /** With these records; without any, nothing is known of the school. */
    public Checker knowing(Records other) {
        return new Checker(policies, reader, other, presumption, everything);
    }

    /** Presuming this, in the caller's own name; the decision lists it. */
    public Checker presuming(Presumption other) {
        return new Checker(policies, reader, records, other, everything);
    }

    /** Asking for everything that is still open, also where no answer can change the verdict any more. */
    public Checker askingEverything() {
        return new Checker(policies, reader, records, presumption, true);
    }

    /** The policies, in the order of their ids. */
    public List<Policy> policies() {
        return policies;
    }

    /** The name of its reader of words. */
    public String readerName() {
        return reader.name();
    }

    /** The records that it knows. */
    public Records records() {
        return records;
    }

    /**
     * Decides, without an instant: dated notices and the status of duties are left out.
     *
     * @throws IllegalArgumentException if the activity points at something that the records do not hold
     */
    public Decision decide(Activity activity) {
        return decide(situation(activity), Optional.empty());
    }

    /**
     * Decides.
     *
     * @param now moves dated notices and the status of duties, and nothing else
     * @throws IllegalArgumentException if the activity points at something that the records do not hold
     */
    public Decision decide(Activity activity, Instant now) {
        return decide(situation(activity), Optional.of(now));
    }

    /** Decides a situation that is at hand, perhaps under a supposition. */
    public Decision decide(Situation situation, Optional<Instant> now) {
        return new Deciding(policies, situation, now, everything).decision();
    }

    /** The level alone: the quick path. It agrees with {@link #decide}. */
    public Interval level(Situation situation) {
        return Levels.of(policies, situation);
    }

    /** Whether it may go ahead now: the quick path, which agrees with {@link Decision#permitted}. */
    public boolean permits(Activity activity) {
        return !level(situation(activity)).atMost().isAbove(Level.ADVISE);
    }

    /** The situation of an activity, as this checker sees it. */
    public Situation situation(Activity activity) {
        return Situation.of(activity, records, reader, presumption);
    }

    @Override
    public String toString() {
        return "a checker of " + policies;
    }
}
