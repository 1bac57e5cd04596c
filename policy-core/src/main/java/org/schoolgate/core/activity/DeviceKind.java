package org.schoolgate.core.activity;

/** What sort of device it is. */
public enum DeviceKind {
    COMPUTER,
    PHONE,
    TABLET
}
