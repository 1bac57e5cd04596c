package org.schoolgate.core.school;

/** Whether others can tag people in what an account shows. */
public enum Tagging {
    ON,
    OFF,
    /** The platform has no such setting. */
    CANNOT_BE_OFF
}
