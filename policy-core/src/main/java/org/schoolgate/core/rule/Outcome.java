package org.schoolgate.core.rule;

import java.util.List;

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

    private static final List<Outcome> BY_RANK = List.of(NOT_APPLICABLE, KEPT, EXCUSED, UNDECIDED, BROKEN);

    /** The worse of two members of one list. */
    public Outcome worse(Outcome that) {
        return rank() >= that.rank() ? this : that;
    }

    static Outcome ofRank(int rank) {
        return BY_RANK.get(rank);
    }

    int rank() {
        return switch (this) {
            case NOT_APPLICABLE -> 0;
            case KEPT -> 1;
            case EXCUSED -> 2;
            case UNDECIDED -> 3;
            case BROKEN -> 4;
        };
    }
}
