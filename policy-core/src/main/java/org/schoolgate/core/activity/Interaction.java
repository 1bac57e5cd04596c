package org.schoolgate.core.activity;

/** What somebody does towards another through a private account. */
public enum Interaction {
    FOLLOW,
    ACCEPT,
    LIKE,
    REPLY,
    TAG,
    MESSAGE,
    JOIN_REQUEST
}
