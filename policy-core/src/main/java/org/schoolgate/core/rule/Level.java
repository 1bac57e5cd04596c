package org.schoolgate.core.rule;

/** What has to happen before an activity may go ahead, from nothing to "it may not". */
public enum Level {
    /** Nothing stands against it. */
    CLEAR,
    /** It is permitted; some advice is not followed. */
    ADVISE,
    /** It is unusual: a reason has to be entered. */
    JUSTIFY,
    /** Somebody has to agree first. */
    APPROVE,
    /** It may not go ahead as it is. */
    FORBID;

    /** The stricter of the two. */
    public Level max(Level that) {
        return compareTo(that) >= 0 ? this : that;
    }

    /** Whether it is stricter than the other. */
    public boolean isAbove(Level that) {
        return compareTo(that) > 0;
    }
}
