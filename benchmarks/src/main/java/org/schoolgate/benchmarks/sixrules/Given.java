package org.schoolgate.benchmarks.sixrules;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Role;

/**
 * What all sides start from: everything known, records looked up. The tests of it are what is timed.
 *
 * @param localTime when it goes out, on the school's own clock
 * @param roles what whoever posts is
 * @param consents of each child pictured
 * @param picture whether there is a picture
 * @param namesAChild whether a child is named
 * @param kind what it is in answer to
 * @param approved whether the Headteacher has agreed
 */
public record Given(
        LocalDateTime localTime,
        Set<Role> roles,
        List<ConsentState> consents,
        boolean picture,
        boolean namesAChild,
        PostKind kind,
        boolean approved) {
    /** The values as the engines that know no enums are given them. */
    public int minuteOfDay() {
        return localTime.getHour() * 60 + localTime.getMinute();
    }

    /** Monday is 1. */
    public int dayOfWeek() {
        return localTime.getDayOfWeek().getValue();
    }
}
