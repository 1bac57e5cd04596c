package org.schoolgate.benchmarks.sixrules;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Outcome;

/** Schoolgate: the policy is made once and kept. */
public final class WithSchoolgate implements Contender<Situation> {
    private final Checker checker = SixRules.policy().checker().reading(TextReader.none());

    @Override
    public Situation ready(SixRules.Case one) {
        Situation situation = checker.knowing(one.records()).situation(one.post());
        decision(situation);
        return situation;
    }

    @Override
    public boolean permits(Situation draft) {
        return !checker.level(draft).atMost().isAbove(Level.ADVISE);
    }

    /** The whole decision, from a situation that is prepared. */
    public Decision decision(Situation draft) {
        return checker.decide(draft, Optional.empty());
    }

    @Override
    public Set<String> broken(Situation draft) {
        Set<String> broken = new LinkedHashSet<>();
        for (Finding finding : decision(draft).findings()) {
            if (finding.outcome() == Outcome.BROKEN) {
                broken.add(finding.rule().id());
            }
        }
        return broken;
    }
}
