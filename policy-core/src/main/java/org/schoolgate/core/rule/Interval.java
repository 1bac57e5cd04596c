package org.schoolgate.core.rule;

/**
 * Between which levels the truth lies, with all that is not known.
 *
 * @param atLeast the level if everything unknown turns out well
 * @param atMost the level if it turns out badly
 */
public record Interval(Level atLeast, Level atMost) {
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
        return new Interval(level, level);
    }

    /** From nothing to this level. */
    public static Interval upTo(Level level) {
        return new Interval(Level.CLEAR, level);
    }

    /** The stricter of each end. */
    public Interval max(Interval that) {
        return new Interval(atLeast.max(that.atLeast), atMost.max(that.atMost));
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
