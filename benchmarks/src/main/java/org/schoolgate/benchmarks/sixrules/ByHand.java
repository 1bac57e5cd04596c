package org.schoolgate.benchmarks.sixrules;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Role;

/** The six rules as one would write them without any library: enums and ifs. */
public final class ByHand implements Contender<Given> {
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(18, 0);

    @Override
    public Given ready(SixRules.Case one) {
        return one.prepared();
    }

    @Override
    public boolean permits(Given draft) {
        return inHours(draft)
                && draft.roles().contains(Role.STAFF)
                && allConsented(draft)
                && !(draft.picture() && draft.namesAChild())
                && draft.kind() != PostKind.REPLY
                && (!draft.picture() || draft.approved());
    }

    /** All six, whatever comes of the first: what an explaining check has to look at, collecting nothing. */
    public int howManyBroken(Given draft) {
        int broken = 0;
        if (!inHours(draft)) {
            broken++;
        }
        if (!draft.roles().contains(Role.STAFF)) {
            broken++;
        }
        if (!allConsented(draft)) {
            broken++;
        }
        if (draft.picture() && draft.namesAChild()) {
            broken++;
        }
        if (draft.kind() == PostKind.REPLY) {
            broken++;
        }
        if (draft.picture() && !draft.approved()) {
            broken++;
        }
        return broken;
    }

    @Override
    public Set<String> broken(Given draft) {
        Set<String> broken = new LinkedHashSet<>();
        if (!inHours(draft)) {
            broken.add("hours");
        }
        if (!draft.roles().contains(Role.STAFF)) {
            broken.add("author");
        }
        if (!allConsented(draft)) {
            broken.add("consent");
        }
        if (draft.picture() && draft.namesAChild()) {
            broken.add("name");
        }
        if (draft.kind() == PostKind.REPLY) {
            broken.add("reply");
        }
        if (draft.picture() && !draft.approved()) {
            broken.add("approval");
        }
        return broken;
    }

    private static boolean inHours(Given draft) {
        LocalTime time = draft.localTime().toLocalTime();
        return draft.localTime().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && !time.isBefore(FIRST)
                && !time.isAfter(LAST);
    }

    private static boolean allConsented(Given draft) {
        for (ConsentState consent : draft.consents()) {
            if (consent != ConsentState.GIVEN) {
                return false;
            }
        }
        return true;
    }
}
