package org.schoolgate.core.policy;

import java.util.ArrayList;
import java.util.List;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Rule;

/** The quick path: levels without findings, evidence or questions. */
final class Levels {
    private Levels() {}

    static Interval of(List<Policy> policies, Situation situation) {
        Interval level = Interval.CLEAR;
        List<Truth> speak = new ArrayList<>(policies.size());
        for (Policy policy : policies) {
            level = level.max(ofRules(policy, situation));
            speak.add(Silence.speaks(policy, situation));
        }
        return level.max(Silence.together(policies, speak, situation));
    }

    private static Interval ofRules(Policy policy, Situation situation) {
        Truth inScope = Silence.scope(policy, situation);
        if (inScope == Truth.FALSE) {
            return Interval.CLEAR;
        }
        Interval level = Interval.CLEAR;
        for (Rule<?> rule : policy.rules(situation.kind())) {
            level = level.max(rule.level(situation));
        }
        return inScope == Truth.TRUE ? level : Interval.upTo(level.atMost());
    }
}
