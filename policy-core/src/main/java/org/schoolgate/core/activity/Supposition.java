package org.schoolgate.core.activity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed, for the sake of a search, about facts: some have these values, and perhaps all but a few are
 * forgotten. Acts are never supposed.
 */
public final class Supposition {
    private static final Supposition NOTHING = new Supposition(Map.of(), null);

    private final Map<Slot, Object> values;
    private final @Nullable Set<Slot> remembered;

    private Supposition(Map<Slot, Object> values, @Nullable Set<Slot> remembered) {
        this.values = values;
        this.remembered = remembered;
    }

    /** Nothing is supposed: things are as they were told. */
    public static Supposition nothing() {
        return NOTHING;
    }

    /** The same, and this fact (or field) has this value. */
    public Supposition with(Slot slot, Object value) {
        Map<Slot, Object> more = new HashMap<>(values);
        more.put(slot, value);
        return new Supposition(Map.copyOf(more), remembered);
    }

    /** The same, and every fact but these is forgotten. */
    public Supposition rememberingOnly(Set<Slot> slots) {
        return new Supposition(values, Set.copyOf(new HashSet<>(slots)));
    }

    Optional<Object> value(Slot slot) {
        return Optional.ofNullable(values.get(slot));
    }

    boolean forgets(Slot slot) {
        return remembered != null && !remembered.contains(slot);
    }

    /** Gives sizes alone. */
    @Override
    public String toString() {
        return values.size() + " facts supposed";
    }
}
