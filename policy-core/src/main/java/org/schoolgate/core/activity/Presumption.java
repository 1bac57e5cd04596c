package org.schoolgate.core.activity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a caller presumes for one call, by name. Every fact so settled is listed in the decision.
 *
 * @param routine every routine statement that is not answered takes its safe value, within the limits of a declaration
 * @param facts these facts, where nobody has told them, take these values
 */
public record Presumption(boolean routine, Map<String, Object> facts) {
    private static final Presumption NOTHING = new Presumption(false, Map.of());

    public Presumption {
        facts = Map.copyOf(facts);
    }

    /** Nothing is presumed. */
    public static Presumption nothing() {
        return NOTHING;
    }

    /** Whether nothing is presumed. */
    public boolean isNothing() {
        return !routine && facts.isEmpty();
    }

    /** The routine statements are presumed. */
    public static Presumption ofRoutine() {
        return new Presumption(true, Map.of());
    }

    /** The same, and this fact too. */
    public Presumption and(String fact, Object value) {
        Map<String, Object> more = new HashMap<>(facts);
        more.put(fact, value);
        return new Presumption(routine, more);
    }

    <V> Optional<V> of(FactType<?, V> type) {
        Object value = facts.get(type.name());
        return value == null ? Optional.empty() : type.type().parse().apply(value);
    }

    /** Gives sizes alone: what is presumed may be about a child. */
    @Override
    public String toString() {
        return facts.size() + " facts presumed" + (routine ? ", and what is routine" : "");
    }
}
