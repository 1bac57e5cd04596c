package org.schoolgate.core.rule;

/**
 * Between which levels the truth lies, with all that is not known.
 *
 * @param atLeast the level if everything unknown turns out well
 * @param atMost the level if it turns out badly
 */
public record Interval(Level atLeast, Level atMost) {
    private static final Level[] LEVELS = Level.values();
    /** One of each, so that judging makes none. */
    private static final Interval[] EACH = each();

    /** Nothing stands against it, whatever turns out. */
    public static final Interval CLEAR = at(Level.CLEAR);

    /** @throws IllegalArgumentException if the ends are in the wrong order */
    public Interval {
        if (atLeast.isAbove(atMost)) {
            throw new IllegalArgumentException(
                    "an interval runs from the milder to the stricter: " + atLeast + ", " + atMost);
        }
    }

    /** A level that is certain. */
    public static Interval at(Level level) {
        return of(level, level);
    }

    /** From nothing to this level. */
    public static Interval upTo(Level level) {
        return of(Level.CLEAR, level);
    }

    /** The stricter of each end. */
    public Interval max(Interval that) {
        return of(atLeast.max(that.atLeast), atMost.max(that.atMost));
    }

    static Interval of(Level atLeast, Level atMost) {
        return numbered(atLeast.ordinal() * LEVELS.length + atMost.ordinal());
    }

    static Interval numbered(int number) {
        return EACH[number];
    }

    int number() {
        return atLeast.ordinal() * LEVELS.length + atMost.ordinal();
    }

    /** Where the ends are in the wrong order, the place is never asked for. */
    private static Interval[] each() {
        Interval[] each = new Interval[LEVELS.length * LEVELS.length];
        for (Level atLeast : LEVELS) {
            for (Level atMost : LEVELS) {
                boolean inOrder = !atLeast.isAbove(atMost);
                each[atLeast.ordinal() * LEVELS.length + atMost.ordinal()] =
                        new Interval(inOrder ? atLeast : atMost, atMost);
            }
        }
        return each;
    }

    /** Whether only one level is left. */
    public boolean isPoint() {
        return atLeast == atMost;
    }

    /** Whether the other lies within this one. */
    public boolean contains(Interval that) {
        return !atLeast.isAbove(that.atLeast) && !that.atMost.isAbove(atMost);
    }
}
