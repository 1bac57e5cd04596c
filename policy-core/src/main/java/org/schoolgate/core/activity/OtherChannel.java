package org.schoolgate.core.activity;

/** Other ways in which families are told the same. */
public enum OtherChannel {
    LETTER,
    WEBSITE,
    TEXT,
    IN_PERSON
}
