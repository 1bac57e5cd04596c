package org.schoolgate.testkit;

import java.util.Optional;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Rule;

/**
 * A policy with one fault put into it.
 *
 * @param rule the id of the norm with the fault; of a fault in the scope, the policy's
 * @param operator of which sort the fault is
 * @param what the fault, in a few words
 * @param before the norm as it was; empty for the scope
 * @param after the norm as it is now; empty where it was left out, and for the scope
 * @param policy the faulty policy
 */
record Mutant(String rule, Operator operator, String what, Optional<Norm> before, Optional<Norm> after, Policy policy) {

    /** Whether no draft can show it, since it moves nothing but what the ledger says. */
    boolean isInTheLedgerAlone() {
        return operator == Operator.CITATION_CHANGED
                || (isOfForce()
                        && before.filter(norm -> norm instanceof Duty
                                        || (norm instanceof Rule<?> one
                                                && one.judges().isEmpty()))
                                .isPresent());
    }

    private boolean isOfForce() {
        return operator == Operator.FORCE_RAISED || operator == Operator.FORCE_LOWERED;
    }

    @Override
    public String toString() {
        return rule + ", " + operator.words() + ": " + what;
    }
}
