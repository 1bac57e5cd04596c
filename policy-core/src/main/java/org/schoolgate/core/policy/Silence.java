package org.schoolgate.core.policy;

import java.util.ArrayList;
import java.util.List;
import org.schoolgate.core.activity.ApprovalGiven;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.SchoolFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;

/** Whether a policy speaks of an activity, and what it means when it does not: never a yes. */
final class Silence {
    private static final ApprovalGiven HEADTEACHER = new ApprovalGiven(ApprovalRole.HEADTEACHER);

    private Silence() {}

    /** Whether some rule applies, some permission holds or some duty is triggered, inside the policy's scope. */
    static Truth speaks(Policy policy, Situation situation) {
        Truth inScope = scope(policy, situation);
        if (inScope == Truth.FALSE) {
            return Truth.FALSE;
        }
        Truth speaks = Truth.FALSE;
        for (Rule<?> rule : policy.rules(situation.kind())) {
            speaks = rule.speaks() ? speaks.or(rule.applies(situation)) : speaks;
            if (speaks == Truth.TRUE) {
                return inScope;
            }
        }
        for (Permission permission : policy.permissions(situation.kind())) {
            speaks = speaks.or(permission.when().test(situation, Standpoint.of(permission.id())));
        }
        for (Duty duty : policy.duties(situation.kind())) {
            speaks = speaks.or(duty.triggered(situation));
        }
        return inScope.and(speaks);
    }

    static Truth scope(Policy policy, Situation situation) {
        return policy.scope()
                .map(scope -> scope.test(situation, Standpoint.of(policy.id())))
                .orElse(Truth.TRUE);
    }

    /** The facts that leave open whether the activity is within the policy's scope. */
    static List<Fact<?>> openScope(Policy policy, Situation situation) {
        return policy.scope()
                .map(scope -> scope.explain(situation, Standpoint.of(policy.id())).because().stream()
                        .filter(Fact::isUnknown)
                        .toList())
                .orElse(List.of());
    }

    /** The facts that leave open whether the policy speaks. */
    static List<Fact<?>> open(Policy policy, Situation situation) {
        List<Fact<?>> open = new ArrayList<>(openScope(policy, situation));
        policy.rules(situation.kind()).stream()
                .filter(Rule::speaks)
                .forEach(rule -> open.addAll(rule.openWhetherItApplies(situation)));
        policy.permissions(situation.kind())
                .forEach(permission -> open.addAll(permission
                        .when()
                        .explain(situation, Standpoint.of(permission.id()))
                        .because()));
        policy.duties(situation.kind())
                .forEach(duty -> duty.acts()
                        .forEach(act -> open.addAll(act.trigger()
                                .explain(situation, Standpoint.of(duty.id()))
                                .because())));
        return open.stream().filter(Fact::isUnknown).toList();
    }

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
