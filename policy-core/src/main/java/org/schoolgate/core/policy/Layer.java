package org.schoolgate.core.policy;

import java.util.List;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Interval;

/**
 * What one policy says by itself.
 *
 * @param policy the policy
 * @param level between which levels
 * @param speaks whether it speaks of the activity at all
 * @param findings what its rules found
 */
public record Layer(Policy policy, Interval level, Truth speaks, List<Finding> findings) {
    /** The one word for it. */
    public Verdict verdict() {
        return Verdict.of(level);
    }

    /** Whether it says nothing of the activity. */
    public boolean isSilent() {
        return speaks == Truth.FALSE;
    }

    /** Gives the policy and the verdict alone. */
    @Override
    public String toString() {
        return policy.id() + ": " + verdict();
    }
}
