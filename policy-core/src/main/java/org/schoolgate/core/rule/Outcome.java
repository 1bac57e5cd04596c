package org.schoolgate.core.rule;

/** What a rule says of one activity. */
public enum Outcome {
    /** What it asks for is so. */
    KEPT,
    /** What it asks for is not so, or not known, and one of its exceptions is. */
    EXCUSED,
    /** What it asks for is not so. */
    BROKEN,
    /** Nobody knows yet. */
    UNDECIDED,
    /** It does not speak of this. */
    NOT_APPLICABLE;

    /** The worse of two members of one list. */
    public Outcome worse(Outcome that) {
        return rank() >= that.rank() ? this : that;
    }

    private int rank() {
        return switch (this) {
            case NOT_APPLICABLE -> 0;
            case KEPT -> 1;
            case EXCUSED -> 2;
            case UNDECIDED -> 3;
            case BROKEN -> 4;
        };
    }
}
