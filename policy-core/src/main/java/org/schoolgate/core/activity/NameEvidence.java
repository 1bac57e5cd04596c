package org.schoolgate.core.activity;

/** How a word was matched with a pupil's name, and what weakens the match. */
public enum NameEvidence {
    /** First or known-as name together with the family name. */
    FULL_NAME,
    KNOWN_AS,
    FIRST_NAME,
    FAMILY_NAME,
    INITIALS,
    /** Several pupils share it. */
    SHARED,
    /** It is an English word too. */
    ALSO_A_WORD,
    /** Somebody on the staff has it too. */
    ALSO_STAFF,
    /** It was written so as to be hard to find: look-alike, spaced or stretched letters. */
    DISGUISED,
    /** It looks like a child's name, and nobody on the roster has it. */
    NOT_ON_ROSTER
}
