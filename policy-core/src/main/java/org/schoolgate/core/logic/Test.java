package org.schoolgate.core.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A test of a known value. Tests are values: two that are equal decide alike, and each names samples on both sides of
 * its bound, so that a search can tell what an answer would change.
 *
 * @param <V> the type of the value tested
 */
public interface Test<V> {
    /** Whether the value passes. */
    boolean passes(V value);

    /** Values on both sides of the test: at least one that passes and one that does not, where the test knows any. */
    List<V> samples();

    /** The same test with one of its bounds moved by one step, for each bound and way; none for a test without bounds. */
    default List<Test<V>> neighbours() {
        return List.of();
    }

    /** Passes for this value alone. */
    static <V> Test<V> is(V expected) {
        return new OneOf<>(Set.of(expected));
    }

    /** Passes for true. */
    static Test<Boolean> isTrue() {
        return is(true);
    }

    /** Passes for false. */
    static Test<Boolean> isFalse() {
        return is(false);
    }

    /** Passes for each of these values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied at once
    static <V> Test<V> oneOf(V... expected) {
        return new OneOf<>(new LinkedHashSet<>(Arrays.asList(expected)));
    }

    /** Passes for a set that holds at least one of these. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied at once
    static <E> Test<Set<E>> includes(E... wanted) {
        return new Includes<>(new LinkedHashSet<>(Arrays.asList(wanted)));
    }

    /** Passes from the first value to the last, both included. */
    static <V extends Comparable<? super V>> Test<V> between(V first, V last) {
        return new Between<>(first, last);
    }

    /**
     * A test of an author's own.
     *
     * @param name tells it apart: two tests of one name must decide alike
     * @param samples values on both sides
     */
    static <V> Test<V> named(String name, Predicate<V> predicate, List<V> samples) {
        return new Named<>(name, predicate, samples);
    }

    /** See {@link Test#oneOf}. */
    record OneOf<V>(Set<V> expected) implements Test<V> {
        public OneOf {
            expected = Collections.unmodifiableSet(new LinkedHashSet<>(expected)); // keeps the order, unlike Set.copyOf
        }

        @Override
        public boolean passes(V value) {
            return expected.contains(value);
        }

        @Override
        public List<V> samples() {
            return List.copyOf(expected);
        }

        @Override
        public List<Test<V>> neighbours() {
            List<Test<V>> moved = new ArrayList<>();
            if (expected.size() == 1) {
                Steps.around(expected.iterator().next()).forEach(value -> moved.add(Test.is(value)));
            }
            return moved;
        }

        // By hand, as in all tests that come often: what a record makes for itself is made when it is first asked for.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OneOf<?> that && expected.equals(that.expected);
        }

        @Override
        public int hashCode() {
            return 31 * expected.hashCode();
        }
    }

    /** See {@link Test#includes}. */
    record Includes<E>(Set<E> wanted) implements Test<Set<E>> {
        public Includes {
            wanted = Collections.unmodifiableSet(new LinkedHashSet<>(wanted));
        }

        @Override
        public boolean passes(Set<E> value) {
            for (E one : wanted) {
                if (value.contains(one)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public List<Set<E>> samples() {
            return List.of(wanted, Set.of());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Includes<?> that && wanted.equals(that.wanted);
        }

        @Override
        public int hashCode() {
            return 31 * wanted.hashCode();
        }
    }

    /** See {@link Test#between}. */
    record Between<V extends Comparable<? super V>>(V first, V last) implements Test<V> {
        @Override
        public boolean passes(V value) {
            return value.compareTo(first) >= 0 && value.compareTo(last) <= 0;
        }

        @Override
        public List<V> samples() {
            return List.of(first, last);
        }

        @Override
        public List<Test<V>> neighbours() {
            List<Test<V>> moved = new ArrayList<>();
            Steps.around(first).forEach(bound -> moved.add(new Between<>(bound, last)));
            Steps.around(last).forEach(bound -> moved.add(new Between<>(first, bound)));
            return moved;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Between<?> that && first.equals(that.first) && last.equals(that.last);
        }

        @Override
        public int hashCode() {
            return Objects.hash(first, last);
        }
    }

    /** See {@link Test#named}. */
    final class Named<V> implements Test<V> {
        private final String name;
        private final Predicate<V> predicate;
        private final List<V> samples;

        private Named(String name, Predicate<V> predicate, List<V> samples) {
            this.name = name;
            this.predicate = predicate;
            this.samples = List.copyOf(samples);
        }

        @Override
        public boolean passes(V value) {
            return predicate.test(value);
        }

        @Override
        public List<V> samples() {
            return samples;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named<?> that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
