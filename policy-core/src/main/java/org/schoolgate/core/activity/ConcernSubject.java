package org.schoolgate.core.activity;

/** What a concern is about. */
public enum ConcernSubject {
    OUR_POST,
    COMMENT_RECEIVED,
    SAFETY_OR_SECURITY,
    POSTING_BY_OTHERS,
    ABUSE_BY_COLLEAGUE,
    MISTAKE,
    CHILD_TOLD_US,
    PUPIL_CONTACT,
    PRESS,
    BREACH_OF_POLICY
}
