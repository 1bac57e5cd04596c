package org.schoolgate.core.school;

/** What a consent says. No reply is knowledge too, and is not consent. */
public enum ConsentState {
    GIVEN,
    REFUSED,
    /** Given once, taken back since. */
    WITHDRAWN,
    /** Asked for, and never answered. */
    NO_REPLY;

    /** True for {@link #REFUSED} and {@link #WITHDRAWN}. */
    public boolean isRefusal() {
        return this == REFUSED || this == WITHDRAWN;
    }
}
