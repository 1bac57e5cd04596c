package org.schoolgate.core.dialogue;

import org.schoolgate.core.school.Discreet;

/**
 * Something in a school's records that cannot be meant.
 *
 * @param kind what is wrong
 * @param at JSON pointer of the place in the records
 * @param text in plain English; it names nobody
 */
public record RecordsFault(Kind kind, String at, String text) implements Discreet {
    /** What may be wrong. */
    public enum Kind {
        /** A consent ends before it begins. */
        CONSENT_NEVER_APPLIES,
        /** A consent of somebody who has left, or one that has ended, with none after it. */
        CONSENT_ENDED,
        /** Nobody runs an account, or nobody who is still there. */
        ACCOUNT_WITHOUT_ADMINISTRATOR,
        /** Somebody who has left runs or leads an account, or is told of new devices. */
        LEAVER_HAS_ACCOUNT,
        /** Somebody who has left may still post, take pictures or run accounts. */
        LEAVER_STILL_PERMITTED,
        /** Two accounts of one platform have one handle. */
        SAME_HANDLE,
        /** A term ends before it begins. */
        TERM_ENDS_BEFORE_IT_BEGINS,
        /** Two terms share a day. */
        TERMS_OVERLAP,
        /** A closure lies in no term. */
        CLOSURE_OUTSIDE_TERM,
        /** An event ends before it begins. */
        EVENT_ENDS_BEFORE_IT_BEGINS,
        /** A trip that nobody leads. */
        TRIP_WITHOUT_LEAD,
        /** The school day ends before it begins. */
        DAY_ENDS_BEFORE_IT_BEGINS,
        /** Nobody on record is Headteacher, so that nobody's agreement counts as the Headteacher's. */
        NO_HEADTEACHER,
        /** Nobody is named for when a child may be at risk. */
        NO_SAFEGUARDING_CONTACT,
        /** The policy should have been reviewed by now. */
        REVIEW_OVERDUE
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
