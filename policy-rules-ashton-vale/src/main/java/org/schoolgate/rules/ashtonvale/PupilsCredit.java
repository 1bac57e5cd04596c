package org.schoolgate.rules.ashtonvale;

import java.util.Optional;
import org.schoolgate.core.activity.ActFacts;
import org.schoolgate.core.activity.ApprovalGiven;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Reading;
import org.schoolgate.core.logic.Standpoint;

/**
 * Whether the senior leaders have settled how a pupil's work is credited. Until they say, it is open: the policy asks for
 * the maker's name, and that name is a child's.
 */
record PupilsCredit() implements Reading<Subject, Boolean> {
    private static final ApprovalGiven LEADERS = new ApprovalGiven(ApprovalRole.SLT);

    @Override
    public Fact<Boolean> read(Subject subject, Standpoint standpoint) {
        Fact<Boolean> agreed = LEADERS.read(subject, standpoint);
        boolean mayYetAgree =
                LEADERS.read(subject, standpoint.asIfGranted()).value().equals(Optional.of(true));
        return agreed.value().equals(Optional.of(false)) && mayYetAgree
                ? Fact.unknown(ActFacts.SLT_AGREED, About.ACTIVITY)
                : agreed;
    }

    @Override
    public String name() {
        return LEADERS.name();
    }
}
