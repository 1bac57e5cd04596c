package org.schoolgate.core.activity;

/** What somebody does with their own phone at work. */
public enum PhoneState {
    NONE_BROUGHT,
    HANDED_IN_AT_START,
    KEPT
}
