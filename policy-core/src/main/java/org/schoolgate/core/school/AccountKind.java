package org.schoolgate.core.school;

/** Whose voice an account speaks with. */
public enum AccountKind {
    /** The school's own account. */
    SCHOOL,
    /** An account that somebody on the staff keeps for work. */
    PROFESSIONAL,
    /** A private account. */
    PERSONAL
}
