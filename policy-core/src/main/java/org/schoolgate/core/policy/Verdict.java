package org.schoolgate.core.policy;

import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Level;

/** The one word of a decision. */
public enum Verdict {
    /** It may go ahead. */
    CLEAR,
    /** It may go ahead; some advice is not followed, or may not be. */
    ADVISE,
    /** A reason has to be entered first. */
    JUSTIFY,
    /** Somebody has to agree first. */
    APPROVE,
    /** It may not go ahead as it is. */
    FORBID,
    /** Something has to be found out, judged or brought about first. Never a yes. */
    ASK;

    /** The word for an interval. */
    public static Verdict of(Interval level) {
        if (level.atLeast() == Level.FORBID) {
            return FORBID;
        }
        if (level.isPoint()) {
            return valueOf(level.atLeast().name());
        }
        return level.atMost() == Level.ADVISE ? ADVISE : ASK;
    }
}
