package org.schoolgate.core.activity;

/** On what footing a picture may be used. */
public enum MediaRights {
    OWN,
    PERMITTED,
    LICENSED,
    NOT_CLEARED
}
