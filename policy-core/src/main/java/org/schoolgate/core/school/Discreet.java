package org.schoolgate.core.school;

/**
 * A value that holds what may identify a child or a grown-up. Its {@code toString()} is the name of its type and no more, so that
 * it can be logged or end up in an exception without harm.
 */
public interface Discreet {

    /** What {@code toString()} gives: the name of the type. */
    default String typeName() {
        return getClass().getSimpleName();
    }
}
