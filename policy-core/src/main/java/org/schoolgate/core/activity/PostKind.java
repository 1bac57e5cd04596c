package org.schoolgate.core.activity;

/** What a post is in answer to. */
public enum PostKind {
    ORIGINAL,
    REPLY,
    /** Somebody else's post passed on as it is. */
    SHARE,
    /** Somebody else's post passed on with words of one's own. */
    QUOTE
}
