package org.schoolgate.core.rule;

/** What a rule says of one activity. */
public enum Outcome {
    /** What it asks for is so. */
    KEPT(1),
    /** What it asks for is not so, or not known, and one of its exceptions is. */
    EXCUSED(2),
    /** What it asks for is not so. */
    BROKEN(4),
    /** Nobody knows yet. */
    UNDECIDED(3),
    /** It does not speak of this. */
    NOT_APPLICABLE(0);

    private static final Outcome[] BY_RANK = {NOT_APPLICABLE, KEPT, EXCUSED, UNDECIDED, BROKEN};

    private final int rank;

    Outcome(int rank) {
        this.rank = rank;
    }

    /** The worse of two members of one list. */
    public Outcome worse(Outcome that) {
        return rank() >= that.rank() ? this : that;
    }

    static Outcome ofRank(int rank) {
        return BY_RANK[rank];
    }

    /** How bad it is, from 0. */
    int rank() {
        return rank;
    }
}
