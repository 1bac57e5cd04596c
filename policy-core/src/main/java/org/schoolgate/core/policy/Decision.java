package org.schoolgate.core.policy;

import java.util.List;
import org.schoolgate.core.logic.LaterList;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Outcome;

/**
 * What the policies say of one activity. Two decisions of the same activity, records and reader are equal.
 *
 * @param level between which levels it lies
 * @param layers what each policy says by itself, in the order of their ids
 * @param decidedBy ids of the policies that the verdict comes from
 * @param questions what has to be asked, the most useful first
 * @param duties what has to be done, whatever the verdict
 * @param allows the permissions that hold
 * @param notices what else to know
 * @param presumed what was presumed
 * @param toFix what would put it right, where no finding says so
 */
public record Decision(
        Interval level,
        List<Layer> layers,
        List<String> decidedBy,
        List<Question> questions,
        List<DutyDue> duties,
        List<Allowed> allows,
        List<Notice> notices,
        List<Presumed> presumed,
        List<Fix> toFix) {
    public Decision {
        layers = List.copyOf(layers);
        decidedBy = List.copyOf(decidedBy);
        questions = LaterList.keep(questions);
        duties = LaterList.keep(duties);
        allows = LaterList.keep(allows);
        notices = LaterList.keep(notices);
        presumed = List.copyOf(presumed);
        toFix = List.copyOf(toFix);
    }

    /** The one word for it. */
    public Verdict verdict() {
        return Verdict.of(level);
    }

    /** The level if everything unknown turns out well. */
    public Level atLeast() {
        return level.atLeast();
    }

    /** The level if it turns out badly. */
    public Level atMost() {
        return level.atMost();
    }

    /** Whether it may go ahead now: only when nothing that is not known could still stand against it. */
    public boolean permitted() {
        return !level.atMost().isAbove(Level.ADVISE);
    }

    /** What the rules found, of all policies, those that do not apply left out. */
    public List<Finding> findings() {
        return layers.stream()
                .flatMap(layer -> layer.findings().stream())
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
    }

    /** Gives the verdict alone. */
    @Override
    public String toString() {
        return verdict().name();
    }
}
