package org.schoolgate.core.activity;

/** Whose device it is. */
public enum DeviceOwner {
    /** The school's. */
    SCHOOL,
    /** Somebody's own. */
    PERSONAL
}
