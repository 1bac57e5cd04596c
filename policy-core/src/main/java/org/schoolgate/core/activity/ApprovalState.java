package org.schoolgate.core.activity;

/** What somebody who was asked for approval said. */
public enum ApprovalState {
    GIVEN,
    REFUSED
}
