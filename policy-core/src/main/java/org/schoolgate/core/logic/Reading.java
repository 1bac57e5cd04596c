package org.schoolgate.core.logic;

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
}
