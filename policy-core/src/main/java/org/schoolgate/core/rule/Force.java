package org.schoolgate.core.rule;

import org.schoolgate.core.logic.Demand;

/** How strongly a clause speaks. */
public enum Force {
    /** Without exception, but for those that the clause itself names. */
    MUST(Demand.MUST, Level.FORBID),
    /** Usually; a departure needs a reason. */
    NORMALLY(Demand.SHOULD_NORMALLY, Level.JUSTIFY),
    /** Advice. */
    ADVISED(Demand.SHOULD_PREFERABLY, Level.ADVISE);

    private final Demand demand;
    private final Level level;

    Force(Demand demand, Level level) {
        this.demand = demand;
        this.level = level;
    }

    /** How a sentence of this force asks. */
    public Demand demand() {
        return demand;
    }

    /** The level of a rule of this force that is broken, with no approval and no reason. */
    public Level level() {
        return level;
    }
}
