package org.schoolgate.core.policy;

import java.util.List;
import org.schoolgate.core.activity.ApprovalGiven;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.SchoolFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Level;

/** What it means when a policy does not speak of an activity: never a yes. */
final class Silence {
    private static final ApprovalGiven HEADTEACHER = new ApprovalGiven(ApprovalRole.HEADTEACHER);

    private Silence() {}

    /** Between which levels an activity lies of which the policy says nothing. */
    static Interval level(Policy policy, Situation situation) {
        if (approved(situation)) {
            return Interval.CLEAR;
        }
        return permits(policy, situation)
                .value()
                .map(permitted -> Interval.at(permitted ? Level.CLEAR : Level.APPROVE))
                .orElse(Interval.upTo(Level.APPROVE));
    }

    static Fact<Boolean> permits(Policy policy, Situation situation) {
        return SchoolFacts.silencePermits(policy.id()).of(situation);
    }

    private static boolean approved(Situation situation) {
        return HEADTEACHER.read(situation, Standpoint.of("")).value().orElse(false);
    }

    /**
     * What silence adds to the levels of several policies: nothing beside one that speaks; while one may yet speak, no
     * more than the upper end.
     */
    static Interval together(List<Policy> policies, List<Truth> speak, Situation situation) {
        if (speak.contains(Truth.TRUE)) {
            return Interval.CLEAR;
        }
        Interval added = Interval.CLEAR;
        boolean open = speak.contains(Truth.UNKNOWN);
        for (Policy policy : policies) {
            Interval silent = level(policy, situation);
            added = added.max(open ? Interval.upTo(silent.atMost()) : silent);
        }
        return added;
    }
}
