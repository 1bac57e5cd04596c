package org.schoolgate.core.activity;

/** Where a picture or post goes. */
public enum SharedTo {
    NOT_USED,
    SCHOOL_ACCOUNT,
    PERSONAL_ACCOUNT,
    WEBSITE,
    LEARNING_PLATFORM,
    MESSAGING,
    CLOUD,
    E_MAIL
}
