package org.schoolgate.core.activity;

/** How a post comes about. */
public enum Origin {
    /** Somebody wrote it. */
    COMPOSED,
    /** It is taken over from the school's website. */
    WEBSITE_FEED
}
