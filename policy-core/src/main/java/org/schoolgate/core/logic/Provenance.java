package org.schoolgate.core.logic;

/** Where the value of a fact came from. */
public enum Provenance {
    /** A field handed in with the activity. */
    ACTIVITY,
    /** The school's records. */
    RECORD,
    /** A reader of the activity's words. */
    READER,
    /** A person who answered this question. */
    ANSWER,
    /** A signed declaration. */
    DECLARATION,
    /** The caller, who presumed it by name for this call. */
    PRESUMED,
    /** Worked out from other facts, which are part of the evidence too. */
    COMPUTED
}
