package org.schoolgate.core.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Presumption;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.rule.Interval;
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
    /** Filled as kinds of activity come up; checkers of the same policies share it. */
    private final Map<ActivityKind, Program> programs;

    private Checker(
            List<Policy> policies,
            TextReader reader,
            Records records,
            Presumption presumption,
            boolean everything,
            Map<ActivityKind, Program> programs) {
        this.policies = policies;
        this.reader = reader;
        this.records = records;
        this.presumption = presumption;
        this.everything = everything;
        this.programs = programs;
    }

    static Checker of(List<Policy> policies) {
        return new Checker(
                List.copyOf(policies),
                TextReader.none(),
                SchoolRecords.builder().build(),
                Presumption.nothing(),
                false,
                new ConcurrentHashMap<>());
    }

    /** With this reader of words; without one, whatever words might say is not known. */
    public Checker reading(TextReader other) {
        return new Checker(policies, other, records, presumption, everything, programs);
    }

    /** With these records; without any, nothing is known of the school. */
    public Checker knowing(Records other) {
        return new Checker(policies, reader, other, presumption, everything, programs);
    }

    /** Presuming this, in the caller's own name; the decision lists it. */
    public Checker presuming(Presumption other) {
        return new Checker(policies, reader, records, other, everything, programs);
    }

    /** Asking for everything that is still open, also where no answer can change the verdict any more. */
    public Checker askingEverything() {
        return new Checker(policies, reader, records, presumption, true, programs);
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
        return prepare(situation).decide(now);
    }

    /**
     * Looks up and reads what a decision rests on, so that deciding does not: for one activity that is decided again and
     * again.
     *
     * @throws IllegalArgumentException if the activity points at something that the records do not hold
     */
    public Prepared prepare(Activity activity) {
        return prepare(situation(activity));
    }

    /** The same, of a situation that is at hand, perhaps under a supposition. */
    public Prepared prepare(Situation situation) {
        return new Prepared(program(situation.kind()), situation, everything);
    }

    private Program program(ActivityKind kind) {
        return programs.computeIfAbsent(kind, one -> new Program(policies, one));
    }

    /** The level alone: the quick path. It agrees with {@link #decide}. */
    public Interval level(Situation situation) {
        Program program = program(situation.kind());
        return program.level(program.read(situation));
    }

    /** Whether it may go ahead now: the quick path, which agrees with {@link Decision#permitted}. */
    public boolean permits(Activity activity) {
        Situation situation = situation(activity);
        return program(situation.kind()).permits(situation);
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
