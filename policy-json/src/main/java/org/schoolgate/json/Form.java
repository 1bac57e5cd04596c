package org.schoolgate.json;

import java.util.Optional;

/** How one type of value stands in JSON: read, written and described by the same table, so that the three cannot part. */
interface Form<T> {

    /** The value; empty when there is a fault, which has been noted. */
    Optional<T> read(Place place);

    /** The value as it is read again. */
    Node write(T value);

    /** The form as JSON Schema (2020-12). */
    Node schema(Definitions definitions);
}
