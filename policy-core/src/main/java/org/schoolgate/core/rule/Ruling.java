package org.schoolgate.core.rule;

/** What a rule says of one activity, packed into a number: its outcome, and between which levels. */
public final class Ruling {
    static final int NOT_APPLICABLE = of(Outcome.NOT_APPLICABLE, Interval.CLEAR);
    static final int KEPT = of(Outcome.KEPT, Interval.CLEAR);
    static final int EXCUSED = of(Outcome.EXCUSED, Interval.CLEAR);

    private static final int OUTCOMES = 8;

    private Ruling() {}

    static int of(Outcome outcome, Interval level) {
        return level.number() * OUTCOMES + outcome.rank();
    }

    /** What it found. */
    public static Outcome outcome(int ruling) {
        return Outcome.ofRank(ruling % OUTCOMES);
    }

    /** Whether nothing stands against it. */
    public static boolean isClear(int ruling) {
        return ruling < OUTCOMES; // the level that is clear is numbered 0
    }

    /** Between which levels. */
    public static Interval level(int ruling) {
        return Interval.numbered(ruling / OUTCOMES);
    }

    /** The worse outcome, and the larger of each end. */
    static int worse(int one, int other) {
        return isClear(one) && isClear(other)
                ? Math.max(one, other)
                : of(outcome(one).worse(outcome(other)), level(one).max(level(other)));
    }

    /** The same while it is open whether the policy speaks of this at all: what is broken is then undecided. */
    public static int whileScopeIsOpen(int ruling) {
        Outcome outcome = outcome(ruling);
        return outcome == Outcome.BROKEN || outcome == Outcome.UNDECIDED
                ? of(Outcome.UNDECIDED, Interval.upTo(level(ruling).atMost()))
                : ruling;
    }
}
