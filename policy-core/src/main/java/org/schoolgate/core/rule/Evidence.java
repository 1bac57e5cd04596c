package org.schoolgate.core.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schoolgate.core.activity.Slot;
import org.schoolgate.core.logic.Fact;

/** The facts behind a finding, with those that they were worked out from. */
public final class Evidence {
    private static final Comparator<Fact<?>> ORDER =
            Comparator.<Fact<?>, String>comparing(Fact::name).thenComparing(Fact::about);

    private Evidence() {}

    /** All of them and what they rest on, each once, in the order of their names and subjects. */
    public static List<Fact<?>> of(List<? extends Fact<?>> facts) {
        Map<Slot, Fact<?>> all = new LinkedHashMap<>();
        facts.forEach(fact -> collect(fact, all));
        return all.values().stream().sorted(ORDER).toList();
    }

    private static void collect(Fact<?> fact, Map<Slot, Fact<?>> into) {
        if (into.putIfAbsent(new Slot(fact.name(), fact.about()), fact) == null) {
            fact.because().forEach(reason -> collect(reason, into));
        }
    }
}
