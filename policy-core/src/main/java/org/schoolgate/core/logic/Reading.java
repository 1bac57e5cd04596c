package org.schoolgate.core.logic;

import java.util.List;

/**
 * How a fact is read off a subject.
 *
 * @param <S> what is judged
 * @param <V> the type of the value
 */
public interface Reading<S, V> {
    /** The fact, known or not; never null. */
    Fact<V> read(S subject, Standpoint standpoint);

    /** The stable name of what is read. */
    String name();

    /** Whether another norm, or another standpoint, may read another fact; if in doubt, it does. */
    default boolean dependsOnStandpoint() {
        return true;
    }

    /** The same reading with a bound inside it moved by one step, for each way; none for a reading without bounds. */
    default List<Reading<S, V>> neighbours() {
        return List.of();
    }
}
