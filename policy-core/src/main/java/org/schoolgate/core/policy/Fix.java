package org.schoolgate.core.policy;

import java.util.Optional;

/**
 * Something that would help to put it right.
 *
 * @param kind what has to happen
 * @param at JSON pointer of the place where it is entered; empty where there is none
 * @param role who has to do it, in upper case; empty for the author
 * @param text in English, naming nobody
 */
public record Fix(Kind kind, String at, Optional<String> role, String text) {
    /** What has to happen. */
    public enum Kind {
        /** Something in the activity has to be changed. */
        CHANGE,
        /** Somebody has to agree. */
        APPROVAL,
        /** A reason has to be entered. */
        REASON,
        /** A question has to be answered. */
        ANSWER
    }
}
