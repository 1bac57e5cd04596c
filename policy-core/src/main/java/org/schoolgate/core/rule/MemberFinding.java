package org.schoolgate.core.rule;

import java.util.List;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;

/**
 * What a rule finds of one member of a list.
 *
 * @param about which member
 * @param outcome what it found
 * @param level between which levels
 * @param evidence the facts that decided
 */
public record MemberFinding(About about, Outcome outcome, Interval level, List<Fact<?>> evidence) {
    public MemberFinding {
        evidence = List.copyOf(evidence);
    }
}
