package org.schoolgate.json;

import java.util.Optional;
import java.util.function.Function;

/**
 * One key of an object.
 *
 * @param key the key
 * @param form the form of its value
 * @param part the value in the whole; empty where the key is left out
 * @param required whether an object without it says nothing at all
 * @param <T> the whole
 * @param <V> the part
 */
record Field<T, V>(String key, Form<V> form, Function<? super T, Optional<V>> part, boolean required) {

    /** A key that is left out where the value is not known. */
    static <T, V> Field<T, V> of(String key, Form<V> form, Function<? super T, Optional<V>> part) {
        return new Field<>(key, form, part, false);
    }

    /** A key that must be there. */
    static <T, V> Field<T, V> required(String key, Form<V> form, Function<? super T, V> part) {
        return new Field<>(key, form, whole -> Optional.of(part.apply(whole)), true);
    }

    Optional<Node> write(T whole) {
        return part.apply(whole).map(form::write);
    }
}
