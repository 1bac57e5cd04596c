package org.schoolgate.core.activity;

/** Which way a message goes. */
public enum MessageDirection {
    /** From us. */
    SENT,
    /** To us. */
    RECEIVED
}
