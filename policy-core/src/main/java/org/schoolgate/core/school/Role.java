package org.schoolgate.core.school;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is to the school. One person may hold several. */
public enum Role {
    HEADTEACHER("the Headteacher"),
    DEPUTY_HEADTEACHER("a deputy headteacher"),
    /** A member of the senior leadership team. */
    SLT("on the SLT"),
    SENIOR_LEADER("a senior leader"),
    SCHOOL_LEADER("a school leader"),
    SENIOR_TEACHER("a senior teacher"),
    STAFF("a member of staff"),
    GOVERNOR("a governor"),
    PARENT("a parent"),
    PUPIL("a pupil"),
    VOLUNTEER("a volunteer"),
    OTHER("somebody else");

    private static final Set<Role> LEADERSHIP = Set.of(SLT, SENIOR_LEADER, SCHOOL_LEADER);
    private static final Set<Role> NOT_EMPLOYED = Set.of(GOVERNOR, PARENT, PUPIL, VOLUNTEER, OTHER);

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** What somebody in it is, after "is": {@code a governor}, {@code on the SLT}. */
    public String words() {
        return words;
    }

    /**
     * The given roles and all that they imply. A headteacher and a deputy belong to every form of leadership; everybody whom the
     * school employs is staff. Nothing else implies anything: a governor is not staff.
     */
    public static Set<Role> withImplied(Set<Role> roles) {
        EnumSet<Role> all = EnumSet.noneOf(Role.class);
        for (Role role : roles) {
            all.add(role);
            if (role == HEADTEACHER || role == DEPUTY_HEADTEACHER) {
                all.addAll(LEADERSHIP);
            }
            if (!NOT_EMPLOYED.contains(role)) {
                all.add(STAFF);
            }
        }
        return Set.copyOf(all);
    }
}
