package org.schoolgate.core.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The type of a fact's value, as its JSON form has it.
 *
 * @param name {@code boolean}, {@code text}, {@code count}, {@code id}, {@code ids}, {@code date}, {@code instant} or {@code enum}
 * @param constants the values of an enum, in their order; empty for the rest
 * @param parse gives the value of an answer as it came in (a Boolean, String, Integer or List of String), or nothing when it does not fit
 * @param <V> the type of the value
 */
public record ValueType<V>(String name, List<String> constants, Function<Object, Optional<V>> parse) {
    /** Yes or no. */
    public static final ValueType<Boolean> BOOLEAN = simple("boolean", Boolean.class);
    /** Any text. */
    public static final ValueType<String> TEXT = simple("text", String.class);
    /** An id of the records. */
    public static final ValueType<String> ID = simple("id", String.class);
    /** A whole number, 0 or more. */
    public static final ValueType<Integer> COUNT = new ValueType<>(
            "count", List.of(), given -> as(Integer.class, given).filter(number -> number >= 0));
    /** A date without a time. */
    public static final ValueType<LocalDate> DATE =
            new ValueType<>("date", List.of(), given -> parsed(given, LocalDate.class, LocalDate::parse));
    /** A moment. */
    public static final ValueType<Instant> INSTANT = new ValueType<>(
            "instant",
            List.of(),
            given -> parsed(
                    given,
                    Instant.class,
                    text -> java.time.OffsetDateTime.parse(text).toInstant()));
    /** Several ids. */
    public static final ValueType<List<String>> IDS = new ValueType<>(
            "ids",
            List.of(),
            given -> given instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                    ? Optional.of(list.stream().map(String.class::cast).toList())
                    : Optional.empty());

    /** One constant of an enum. */
    public static <E extends Enum<E>> ValueType<E> oneOf(Class<E> constants) {
        return new ValueType<>("enum", new Names<>(constants), given -> constant(constants, given));
    }

    /** Any number of constants of an enum. */
    public static <E extends Enum<E>> ValueType<Set<E>> anyOf(Class<E> constants) {
        return new ValueType<>("enum", new Names<>(constants), given -> {
            if (!(given instanceof List<?> list)) {
                return Optional.empty();
            }
            Set<E> set = new LinkedHashSet<>();
            list.forEach(one -> constant(constants, one).ifPresent(set::add));
            return set.size() == new LinkedHashSet<>(list).size() ? Optional.of(set) : Optional.empty();
        });
    }

    /** A value of some other kind, which nobody gives as an answer. */
    public static <V> ValueType<V> internal(String name) {
        return new ValueType<>(name, List.of(), given -> Optional.empty());
    }

    private static <V> ValueType<V> simple(String name, Class<V> type) {
        return new ValueType<>(name, List.of(), given -> as(type, given));
    }

    private static <V> Optional<V> as(Class<V> type, Object given) {
        return type.isInstance(given) ? Optional.of(type.cast(given)) : Optional.empty();
    }

    private static <V> Optional<V> parsed(Object given, Class<V> type, Function<String, V> parser) {
        if (type.isInstance(given)) {
            return Optional.of(type.cast(given));
        }
        try {
            return as(String.class, given).map(parser);
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> constants, Object given) {
        if (constants.isInstance(given)) {
            return Optional.of(constants.cast(given));
        }
        return Arrays.stream(constants.getEnumConstants())
                .filter(one -> one.name().equals(given))
                .findFirst();
    }

    /** The names of an enum's constants, read when somebody asks for them: most enums are named and never used. */
    private static final class Names<E extends Enum<E>> extends AbstractList<String> {
        private final Class<E> constants;

        /** @throws IllegalArgumentException if it is no enum, which only a raw type can bring about */
        Names(Class<E> constants) {
            if (!constants.isEnum()) {
                throw new IllegalArgumentException(constants.getName() + " is no enum; give one with its constants");
            }
            this.constants = constants;
        }

        @Override
        public String get(int index) {
            return constants.getEnumConstants()[index].name();
        }

        @Override
        public int size() {
            return constants.getEnumConstants().length;
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
