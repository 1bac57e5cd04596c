package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** A source of choices that gives the same ones for the same seed. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        // Neighbouring seeds give neighbouring first numbers; one round of mixing parts them.
        random = new Random(seed * 0x9E3779B97F4A7C15L ^ (seed >>> 17));
        random.nextInt();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True so many times in a hundred. */
    boolean percent(int of) {
        return random.nextInt(100) < of;
    }

    long seed() {
        return random.nextLong();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read at once
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <E extends Enum<E>> String name(Class<E> constants) {
        return one(constants.getEnumConstants()).name();
    }

    /** Some of these, mostly few, in any order. */
    <T> List<T> some(List<T> of, int most) {
        List<T> left = new ArrayList<>(of);
        List<T> some = new ArrayList<>();
        for (int n = random.nextInt(most + 1); n > 0 && !left.isEmpty(); n--) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }

    <E extends Enum<E>> List<Object> names(Class<E> constants, int most) {
        List<String> names =
                Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
        return new ArrayList<>(some(names, most));
    }

    List<Object> several(int most, Supplier<?> one) {
        List<Object> several = new ArrayList<>();
        for (int n = random.nextInt(most + 1); n > 0; n--) {
            several.add(one.get());
        }
        return several;
    }
}
