package org.schoolgate.core.rule;

import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Truth;

/** At which level a rule stands against an activity. */
final class Judging {
    private Judging() {}

    /** The level of a rule of which a member may be missing from its list. */
    static Interval undecided(Rule<?> rule, Situation situation) {
        return Interval.upTo(milder(rule, situation));
    }

    /** The level of a rule that does not stand, or may not; agreed is its truth as if every approval were entered. */
    static Interval level(Rule<?> rule, Situation situation, Truth standing, Truth agreed) {
        if (rule.force() != Force.MUST) {
            Level level = milder(rule, situation);
            return standing == Truth.FALSE ? Interval.at(level) : Interval.upTo(level);
        }
        if (standing == Truth.FALSE) {
            return switch (agreed) {
                case TRUE -> Interval.at(Level.APPROVE);
                case UNKNOWN -> Interval.of(Level.APPROVE, Level.FORBID);
                case FALSE -> Interval.at(Level.FORBID);
            };
        }
        return Interval.upTo(agreed == Truth.TRUE ? Level.APPROVE : Level.FORBID);
    }

    /** A reason that is entered turns a departure from what is normal into a matter of advice. */
    private static Level milder(Rule<?> rule, Situation situation) {
        return rule.force() == Force.NORMALLY && rule.hasReason(situation)
                ? Level.ADVISE
                : rule.force().level();
    }
}
