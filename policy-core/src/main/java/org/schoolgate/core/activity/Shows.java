package org.schoolgate.core.activity;

/** What a picture shows. */
public enum Shows {
    /** One child singled out. */
    ONE_CHILD,
    SCHOOL_ACTIVITY,
    WORK_OR_LEARNING
}
