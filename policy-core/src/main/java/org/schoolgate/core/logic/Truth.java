package org.schoolgate.core.logic;

/** Kleene's strong three-valued logic, ordered {@code FALSE < UNKNOWN < TRUE}. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    /** TRUE or FALSE, for something that is known. */
    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** Conjunction: the smaller of the two. */
    public Truth and(Truth that) {
        return compareTo(that) <= 0 ? this : that;
    }

    /** Disjunction: the larger of the two. */
    public Truth or(Truth that) {
        return compareTo(that) >= 0 ? this : that;
    }

    /** Negation: TRUE and FALSE change places, UNKNOWN stays. */
    public Truth not() {
        return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
    }

    /** Whether this is TRUE and not merely not FALSE. */
    public boolean isTrue() {
        return this == TRUE;
    }

    /** Whether this is FALSE and not merely not TRUE. */
    public boolean isFalse() {
        return this == FALSE;
    }

    /** Whether nobody knows yet. */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }
}
