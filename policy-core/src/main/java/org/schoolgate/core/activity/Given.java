package org.schoolgate.core.activity;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Copies of what a caller hands in, in an order that does not depend on hashes. */
final class Given {

    private Given() {}

    static <E extends Comparable<E>> Set<E> set(Collection<E> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
