package org.schoolgate.whole;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Values to call operations with: marked words, whole documents, and what other operations gave. */
final class Values {
    /** Of these packages every text may come from a draft or from the records; the others' texts are a policy author's. */
    private static final List<String> OF_PEOPLE = List.of(
            "org.schoolgate.core.school.",
            "org.schoolgate.core.activity.",
            "org.schoolgate.core.logic.About",
            "org.schoolgate.core.logic.Fact",
            "org.schoolgate.core.logic.Span",
            "org.schoolgate.json.",
            "org.schoolgate.text.");

    /** Parameters for what the library and the author of a policy name themselves: facts, duties, kinds of thing, pointers. */
    private static final Set<String> AUTHORS =
            Set.of("fact", "rule", "what", "in", "place", "duty", "act", "type", "policy", "duties", "field", "noun");

    private static final Set<String> AUTHORS_NAMES = Set.of("ValueType", "Slot", "Term", "Test");
    private static final Set<String> AUTHORS_VALUES = Set.of("LedgerReport", "ClauseReport", "PolicyVerdict");

    private static final Map<Class<?>, List<Object>> PLAIN = Map.ofEntries(
            Map.entry(int.class, List.of(0, 1, 5, -1)),
            Map.entry(Integer.class, List.of(0, 1, 5, -1)),
            Map.entry(long.class, List.of(0L, 1L, 7L)),
            Map.entry(char.class, List.of('a', ' ')),
            Map.entry(boolean.class, List.of(true, false)),
            Map.entry(Boolean.class, List.of(true, false)),
            Map.entry(Instant.class, List.of(Instant.parse("2026-03-02T10:15:00Z"), Instant.EPOCH)),
            Map.entry(OffsetDateTime.class, List.of(OffsetDateTime.parse("2026-03-02T10:15:00Z"))),
            Map.entry(LocalDate.class, List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2016, 2, 29))),
            Map.entry(LocalTime.class, List.of(LocalTime.of(8, 0), LocalTime.of(18, 0))),
            Map.entry(Month.class, List.of(Month.MARCH)),
            Map.entry(ZoneId.class, List.of(ZoneId.of("Europe/London"))),
            Map.entry(Duration.class, List.of(Duration.ofHours(24))));

    private final Random random;
    private final Function<Class<?>, List<Object>> known;
    private final List<String> marked = new ArrayList<>(
            List.of("zqx", "Zqxtilda Zqxmarrowby", "zqxgiven", "@zqxpasser", "{\"zqx\": ", "https://zqx.example/"));

    Values(Random random, Function<Class<?>, List<Object>> known) {
        this.random = random;
        this.known = known;
    }

    /** A text more that comes from people. */
    void remember(String text) {
        marked.add(text);
    }

    <T> Optional<T> any(List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(random.nextInt(of.size())));
    }

    /** Arguments for each parameter; empty where there is nothing to call it with. */
    Optional<Object[]> forEach(Executable one) {
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : one.getParameters()) {
            Optional<?> argument = value(parameter.getParameterizedType(), isOfPeople(one, parameter.getName()));
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        return Optional.of(arguments.toArray());
    }

    private static boolean isOfPeople(Executable one, String parameter) {
        Class<?> type = one.getDeclaringClass();
        boolean plain = type.isEnum()
                || AUTHORS.contains(parameter)
                || (parameter.equals("name") && AUTHORS_NAMES.contains(type.getSimpleName()))
                || AUTHORS_VALUES.stream().anyMatch(type.getName()::contains);
        return !plain && OF_PEOPLE.stream().anyMatch(type.getName()::startsWith);
    }

    private Optional<?> value(Type type, boolean ofPeople) {
        if (type instanceof Class<?> plain) {
            return plain(plain, ofPeople);
        } else if (type instanceof ParameterizedType generic) {
            return generic(generic, ofPeople);
        } else if (type instanceof WildcardType wild) {
            return value(
                    wild.getLowerBounds().length > 0 ? wild.getLowerBounds()[0] : wild.getUpperBounds()[0], ofPeople);
        } else if (type instanceof TypeVariable<?> variable) {
            return value(variable.getBounds()[0], ofPeople);
        } else if (type instanceof GenericArrayType array) {
            return array(raw(array.getGenericComponentType()), array.getGenericComponentType(), ofPeople);
        }
        return Optional.empty();
    }

    /** A value of this type; of an interface that callers implement, a stand-in where nothing else is at hand. */
    Optional<?> plain(Class<?> type, boolean ofPeople) {
        if (type == String.class || type == Object.class || type == Comparable.class || type == CharSequence.class) {
            return ofPeople ? any(marked) : Optional.of("plain words");
        } else if (type == byte[].class) {
            return any(marked).map(text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } else if (type.isEnum()) {
            return any(List.of(type.getEnumConstants()));
        } else if (type.isArray()) {
            return array(type.getComponentType(), type.getComponentType(), ofPeople);
        } else if (type == Class.class) {
            return Optional.of(Object.class);
        }
        if (PLAIN.containsKey(type)) {
            return any(PLAIN.get(type));
        }
        List<Object> made = known.apply(type);
        return made.isEmpty() && type.isInterface() && !type.isSealed() ? Optional.of(standIn(type)) : any(made);
    }

    /** What a caller would implement: it gives back what it is given, where that fits, and else any value that does. */
    private Object standIn(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader() == null ? getClass().getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.getName().equals("toString")
                                ? "a stand-in"
                                : method.getName().equals("hashCode")
                                        ? (Object) System.identityHashCode(self)
                                        : self == given[0];
                    }
                    for (int i = given == null ? -1 : given.length - 1; i >= 0; i--) {
                        if (method.getReturnType().isInstance(given[i])) {
                            return given[i];
                        }
                    }
                    return value(method.getGenericReturnType(), false).orElse(null);
                });
    }

    private Optional<?> array(Class<?> raw, Type component, boolean ofPeople) {
        return value(component, ofPeople).map(one -> {
            Object array = Array.newInstance(raw, 1);
            Array.set(array, 0, one);
            return array;
        });
    }

    private Optional<?> generic(ParameterizedType type, boolean ofPeople) {
        Class<?> raw = raw(type);
        Type[] of = type.getActualTypeArguments();
        if (raw == Optional.class) {
            Optional<?> one = random.nextInt(3) == 0 ? Optional.empty() : value(of[0], ofPeople);
            return Optional.of(one);
        } else if (raw.isAssignableFrom(List.class) && Iterable.class.isAssignableFrom(raw)) {
            return Optional.of(several(of[0], ofPeople));
        } else if (raw == Set.class) {
            return Optional.of(new LinkedHashSet<>(several(of[0], ofPeople)));
        } else if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            value(of[0], ofPeople).ifPresent(key -> value(of[1], ofPeople).ifPresent(one -> map.put(key, one)));
            return Optional.of(map);
        } else if (raw == Map.Entry.class) {
            return value(of[0], ofPeople).flatMap(key -> value(of[1], ofPeople).map(one -> Map.entry(key, one)));
        }
        return plain(raw, ofPeople);
    }

    private List<Object> several(Type of, boolean ofPeople) {
        List<Object> several = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            value(of, ofPeople).ifPresent(several::add);
        }
        return several;
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> plain
                ? plain
                : type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }
}
