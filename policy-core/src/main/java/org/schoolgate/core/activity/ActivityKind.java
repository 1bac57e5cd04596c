package org.schoolgate.core.activity;

/** What is done, proposed or received. */
public enum ActivityKind {
    /** A post from an account of the school's, or one kept for work. */
    POST,
    /** A post from a private account. */
    PERSONAL_POST,
    /** A private message, sent or received. */
    DIRECT_MESSAGE,
    /** A comment received. */
    COMMENT,
    /** Following somebody from an account of the school's. */
    FOLLOW,
    /** Being followed. */
    FOLLOWER,
    /** A new account that somebody would like to open. */
    ACCOUNT_PROPOSAL,
    /** Signing in to an account. */
    SIGN_IN,
    /** Taking, keeping or passing on pictures. */
    PHOTO_HANDLING,
    /** An event that the school holds. */
    SCHOOL_EVENT,
    /** Contact through a private account. */
    PERSONAL_CONNECTION,
    /** Use of social media at work. */
    WORKPLACE_USE,
    /** Something that somebody noticed. */
    CONCERN,
    /** An account of the school's as it is set up. */
    ACCOUNT,
    /** A private account as it is set up. */
    PERSONAL_ACCOUNT,
    /** What pupils are taught. */
    TEACHING,
    /** The policy itself, looked at on a day. */
    POLICY
}
