package org.schoolgate.core.logic;

/** Kleene's strong three-valued logic, ordered {@code FALSE < UNKNOWN < TRUE}. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** The smaller of the two. */
    public Truth and(Truth that) {
        return compareTo(that) <= 0 ? this : that;
    }

    /** The larger of the two. */
    public Truth or(Truth that) {
        return compareTo(that) >= 0 ? this : that;
    }

    /** The mirror image; what is unknown stays so. */
    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
