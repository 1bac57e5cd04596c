package org.schoolgate.benchmarks.sixrules;

import java.util.Set;

/**
 * Somebody who checks the six rules.
 *
 * @param <D> the drafts as it wants them
 */
public interface Contender<D> {
    /** The draft, made ready outside of what is timed. */
    D ready(SixRules.Case one);

    /** Whether it keeps all six. */
    boolean permits(D draft);

    /** The ids of the rules that it breaks, as the engine itself reports them. */
    Set<String> broken(D draft);
}
