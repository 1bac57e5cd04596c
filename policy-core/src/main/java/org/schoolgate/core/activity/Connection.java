package org.schoolgate.core.activity;

/** How a device is connected. */
public enum Connection {
    MOBILE_DATA,
    SCHOOL_NETWORK,
    OTHER_WIFI,
    OFF
}
