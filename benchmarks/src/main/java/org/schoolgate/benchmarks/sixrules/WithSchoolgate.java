package org.schoolgate.benchmarks.sixrules;

import java.util.LinkedHashSet;
import java.util.Set;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Prepared;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Outcome;

/** Schoolgate: the policy is made once and kept. */
public final class WithSchoolgate implements Contender<Prepared> {
    private final Checker checker = SixRules.policy().checker().reading(TextReader.none());

    @Override
    public Prepared ready(SixRules.Case one) {
        return checker.knowing(one.records()).prepare(one.post());
    }

    @Override
    public boolean permits(Prepared draft) {
        return draft.permits();
    }

    /** The whole decision, from a situation that is prepared. */
    public Decision decision(Prepared draft) {
        return draft.decide();
    }

    @Override
    public Set<String> broken(Prepared draft) {
        Set<String> broken = new LinkedHashSet<>();
        for (Finding finding : decision(draft).findings()) {
            if (finding.outcome() == Outcome.BROKEN) {
                broken.add(finding.rule().id());
            }
        }
        return broken;
    }
}
