package org.schoolgate.core.school;

/** Who can agree to somebody posting for the school. */
public enum AgreeingBody {
    HEADTEACHER,
    /** The governing body. */
    GOVERNORS
}
