package org.schoolgate.core.activity;

import org.schoolgate.core.school.Role;

/** As what somebody approves. */
public enum ApprovalRole {
    HEADTEACHER(Role.HEADTEACHER),
    DEPUTY_HEADTEACHER(Role.DEPUTY_HEADTEACHER),
    SLT(Role.SLT),
    SENIOR_LEADER(Role.SENIOR_LEADER),
    SCHOOL_LEADER(Role.SCHOOL_LEADER),
    SENIOR_TEACHER(Role.SENIOR_TEACHER),
    STAFF(Role.STAFF),
    GOVERNOR(Role.GOVERNOR),
    /** The governing body, by one of its governors. */
    GOVERNORS(Role.GOVERNOR),
    PARENT(Role.PARENT),
    PUPIL(Role.PUPIL),
    VOLUNTEER(Role.VOLUNTEER),
    OTHER(Role.OTHER);

    private final Role role;

    ApprovalRole(Role role) {
        this.role = role;
    }

    /** The role that whoever approves has to have. */
    public Role role() {
        return role;
    }
}
