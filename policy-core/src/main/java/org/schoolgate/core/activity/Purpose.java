package org.schoolgate.core.activity;

/** What an activity is for: of words, a subject; of an account or device, a use. */
public enum Purpose {
    SCHOOL_EVENT,
    URGENT_NEWS,
    ACHIEVEMENT,
    SCHOOL_NEWS,
    REMINDER,
    /** A trip, which is a school event too. */
    TRIP,
    WORK_AND_LEARNING,
    VISIT,
    VISITOR,
    EDUCATIONAL_ACTIVITY,
    /** Private use. */
    PERSONAL,
    /** Use of an account of the school's. */
    SCHOOL_ACCOUNT,
    MODERATING,
    TEACHING,
    NEW_SCHOOL_SERVICE
}
