package org.schoolgate.core.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.schoolgate.core.logic.Fact;

/** The facts behind a finding, with those that they were worked out from. */
public final class Evidence {
    /** In order, each once: what is there already is found where the next one would have to go. */
    private final List<Fact<?>> inOrder = new ArrayList<>();

    Evidence() {}

    /** All of them and what they rest on, each once, in the order of their names and subjects. */
    public static List<Fact<?>> of(List<? extends Fact<?>> facts) {
        Evidence evidence = new Evidence();
        facts.forEach(evidence::add);
        return evidence.list();
    }

    void add(Fact<?> fact) {
        int place = placeOf(fact);
        if (place < 0) {
            inOrder.add(-place - 1, fact);
            List<Fact<?>> reasons = fact.because();
            for (int i = 0; i < reasons.size(); i++) {
                add(reasons.get(i));
            }
        }
    }

    /** Where it stands; or else, turned round and less one, where it has to go. */
    private int placeOf(Fact<?> fact) {
        int from = 0;
        int to = inOrder.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = compare(inOrder.get(middle), fact);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return -from - 1;
    }

    private static int compare(Fact<?> one, Fact<?> other) {
        int order = one.of() == other.of() ? 0 : one.name().compareTo(other.name());
        return order != 0 ? order : one.about().compareTo(other.about());
    }

    /** Nothing is added any more. */
    List<Fact<?>> list() {
        return Collections.unmodifiableList(inOrder);
    }
}
