package org.schoolgate.core.logic;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A test, compiled: what most leaves ask, whether the value is one constant, is answered without asking an object that
 * could be any of a dozen kinds. Decides as {@link Test#passes} does.
 */
final class Probe {
    private final Test<Object> test;
    /** The constant that passes, where it is one. */
    private final @Nullable Object constant;
    /** What a set has to hold, where it is one thing. */
    private final @Nullable Object element;

    Probe(Test<Object> test) {
        this.test = test;
        Object only = test instanceof Test.OneOf<?> one ? single(one.expected()) : null;
        constant = only instanceof Enum<?> || only instanceof Boolean ? only : null;
        element = (Test<?>) test instanceof Test.Includes<?> some ? single(some.wanted()) : null;
    }

    private static @Nullable Object single(Set<?> values) {
        return values.size() == 1 ? values.iterator().next() : null;
    }

    /** The value as it is kept to be tested: a constant is then equal to itself alone. */
    static @Nullable Object kept(@Nullable Object value) {
        return value instanceof Boolean known ? Boolean.valueOf(known) : value;
    }

    /** The truth of the test, of a value as it is kept. */
    byte truth(@Nullable Object value) {
        if (value == null) {
            return Circuit.UNKNOWN;
        }
        boolean passes = constant == null ? asks(value) : constant == value;
        return passes ? Circuit.TRUE : Circuit.FALSE;
    }

    private boolean asks(Object value) {
        return element == null ? test.passes(value) : ((Set<?>) value).contains(element);
    }
}
