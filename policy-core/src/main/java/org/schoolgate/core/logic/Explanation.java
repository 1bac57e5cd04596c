package org.schoolgate.core.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A truth and the facts that decided it. They suffice: with every other fact forgotten the truth is the same. For
 * UNKNOWN they are the open facts.
 */
public record Explanation(Truth truth, List<Fact<?>> because) {
    public Explanation {
        because = List.copyOf(because);
    }

    /** The denial, for the same reasons. */
    public Explanation not() {
        return new Explanation(truth.not(), because);
    }

    /** The conjunction, with the reasons that decide it: of the FALSE parts, or of the UNKNOWN, or of all. */
    static Explanation all(List<Explanation> parts) {
        Truth truth = Truth.TRUE;
        for (Explanation part : parts) {
            truth = truth.and(part.truth);
        }
        return new Explanation(truth, reasons(parts, truth));
    }

    /** The disjunction, with the reasons that decide it: of the TRUE parts, or of the UNKNOWN, or of all. */
    static Explanation any(List<Explanation> parts) {
        Truth truth = Truth.FALSE;
        for (Explanation part : parts) {
            truth = truth.or(part.truth);
        }
        return new Explanation(truth, reasons(parts, truth));
    }

    private static List<Fact<?>> reasons(List<Explanation> parts, Truth truth) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        for (Explanation part : parts) {
            if (part.truth == truth) {
                facts.addAll(part.because);
            }
        }
        return new ArrayList<>(facts);
    }
}
