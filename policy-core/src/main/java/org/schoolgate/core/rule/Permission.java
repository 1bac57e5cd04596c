package org.schoolgate.core.rule;

import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;

/**
 * What a policy says may be done. It gives no finding and lifts no rule; where it holds, the policy is not silent.
 *
 * @param when under which condition
 */
public record Permission(
        String id, Set<ActivityKind> concerns, Clause clause, Condition<Situation> when, Optional<String> reading)
        implements Norm {
    @Override
    public Set<NormKind> normKinds() {
        return Set.of(NormKind.PERMISSION);
    }

    @Override
    public Optional<String> forceName() {
        return Optional.of("MAY");
    }

    @Override
    public String sentence() {
        boolean always = when.equals(Condition.<Situation>always());
        return Sentences.cited(clause.summary() + (always ? "" : ", when " + when.sentence(true)), clause);
    }

    /** The same, with the reading chosen. */
    public Permission readAs(String chosen) {
        return new Permission(id, concerns, clause, when, Optional.of(chosen));
    }
}
