package org.schoolgate.core.activity;

/** Whose opinion something gives. */
public enum Opinion {
    NONE,
    OF_THE_SCHOOL,
    OF_A_PERSON
}
