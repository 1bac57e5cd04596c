package org.schoolgate.json;

import java.util.Map;
import java.util.Optional;

/** What was read of one object, by field. */
record Values(Map<Field<?, ?>, Object> read, Place place) {

    /** The value of the field, if its key was there and had no fault. */
    @SuppressWarnings("unchecked") // a field's own form has read it
    <V> Optional<V> find(Field<?, V> field) {
        return Optional.ofNullable((V) read.get(field));
    }

    /** The value of a required field, which is there, since an object without it is not built. */
    <V> V get(Field<?, V> field) {
        return find(field).orElseThrow();
    }

    @Override
    public String toString() {
        return "Values";
    }
}
