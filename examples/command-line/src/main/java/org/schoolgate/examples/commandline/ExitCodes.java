package org.schoolgate.examples.commandline;

import java.util.Collection;
import java.util.List;
import org.schoolgate.core.policy.Verdict;

/** What the program ends with. */
final class ExitCodes {
    static final int PERMITTED = 0;
    static final int STOPPED = 1;
    static final int BAD_INPUT = 2;
    static final int ASK = 3;

    /** Which of several counts: bad input over a stop, a stop over a question, a question over a yes. */
    private static final List<Integer> WORST_FIRST = List.of(BAD_INPUT, STOPPED, ASK, PERMITTED);

    private ExitCodes() {}

    static int of(Verdict verdict) {
        return switch (verdict) {
            case CLEAR, ADVISE -> PERMITTED;
            case JUSTIFY, APPROVE, FORBID -> STOPPED;
            case ASK -> ASK;
        };
    }

    static int worst(Collection<Integer> codes) {
        return WORST_FIRST.stream().filter(codes::contains).findFirst().orElse(PERMITTED);
    }
}
