package org.schoolgate.whole;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.BaseStream;

/**
 * Calls every public operation of the exported packages with values that came out of others, time and again, and hands
 * on all that they show: what prints, and what they throw.
 */
final class Operations {
    /** Told of everything that might end in a log. */
    interface Listener {
        void shown(String where, String text);
    }

    private static final int KEPT_OF_A_CLASS = 40;
    private static final int CALLS = 6;

    private final List<Executable> all;
    private final Values values;
    private final Listener listener;
    private final Set<Executable> called = new HashSet<>();
    private final Map<Class<?>, List<Object>> known = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Operations(Collection<Class<?>> exported, Random random, Listener listener) {
        this.all = exported.stream()
                .flatMap(type -> of(type).stream())
                .sorted(Comparator.comparing(Executable::toGenericString))
                .toList();
        this.values = new Values(random, this::knownOf);
        this.listener = listener;
    }

    private static List<Executable> of(Class<?> type) {
        List<Executable> own = new ArrayList<>(Arrays.asList(type.getConstructors()));
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .forEach(own::add);
        return Modifier.isAbstract(type.getModifiers())
                ? own.stream().filter(Method.class::isInstance).toList()
                : own;
    }

    Values values() {
        return values;
    }

    int count() {
        return all.size();
    }

    /** Operations that have not been called, because nothing came out of any other that they could be called with. */
    Set<String> notCalled() {
        Set<String> left = new TreeSet<>();
        all.stream().filter(one -> !called.contains(one)).forEach(one -> left.add(one.toGenericString()));
        return left;
    }

    /** Takes in a value: what it prints is shown, what it holds taken in as well. */
    void add(String where, Object value) {
        if (value instanceof Optional<?> one) {
            one.ifPresent(inner -> add(where, inner));
        } else if (value instanceof Map<?, ?> map) {
            add(where, map.values());
            add(where, map.keySet());
        } else if (value instanceof Collection<?> many) {
            new ArrayList<>(many).forEach(inner -> add(where, inner));
        } else if (value instanceof Object[] many) {
            Arrays.stream(many).forEach(inner -> add(where, inner));
        } else if (value instanceof BaseStream<?, ?> stream) {
            stream.iterator().forEachRemaining(inner -> add(where, inner));
        }
        if (value != null && value.getClass().getName().startsWith("org.schoolgate.")) {
            keep(where, value);
        }
    }

    private void keep(String where, Object value) {
        List<Object> alike = known.computeIfAbsent(value.getClass(), any -> new ArrayList<>());
        if (alike.size() < KEPT_OF_A_CLASS && seen.add(value)) {
            alike.add(value);
            listener.shown(where + " gave a " + value.getClass().getName(), String.valueOf(value));
        }
    }

    List<Object> knownOf(Class<?> type) {
        return known.entrySet().stream()
                .filter(entry -> type.isAssignableFrom(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** Calls everything a few times. */
    void callEach() {
        for (Executable one : all) {
            for (int i = 0; i < CALLS; i++) {
                call(one);
            }
        }
    }

    private void call(Executable one) {
        boolean needsTarget = one instanceof Method && !Modifier.isStatic(one.getModifiers());
        Optional<?> target = needsTarget ? values.plain(one.getDeclaringClass(), false) : Optional.of("none");
        Optional<Object[]> arguments = values.forEach(one);
        if (target.isEmpty() || arguments.isEmpty()) {
            return;
        }
        called.add(one);
        try {
            Object given = one instanceof Constructor<?> made
                    ? made.newInstance(arguments.get())
                    : ((Method) one).invoke(needsTarget ? target.get() : null, arguments.get());
            add(one.toGenericString(), given);
        } catch (InvocationTargetException thrown) {
            thrown(one.toGenericString(), thrown.getCause());
        } catch (IllegalArgumentException mistaken) { // on newer JDKs also a cast that fails in what is called
            thrown(one.toGenericString(), mistaken);
        } catch (IllegalAccessException | InstantiationException impossible) {
            throw new LinkageError(one.toGenericString(), impossible);
        }
    }

    /** Whatever a logger would print of it. */
    void thrown(String where, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            listener.shown(where + " threw", String.valueOf(cause));
            Arrays.stream(cause.getSuppressed()).forEach(one -> thrown(where, one));
        }
    }
}
