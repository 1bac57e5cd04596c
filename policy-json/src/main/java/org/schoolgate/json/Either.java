package org.schoolgate.json;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value that stands as an object or as something simpler.
 *
 * @param simple the simpler form
 * @param object the form of the object
 * @param expected what faults call the two together
 * @param asSimple the value in the simpler form, where it fits it
 */
record Either<S, T>(
        Form<S> simple, Function<S, T> fromSimple, Function<T, Optional<S>> asSimple, Form<T> object, String expected)
        implements Form<T> {

    @Override
    public Optional<T> read(Place place) {
        if (place.node() instanceof Node.Obj) {
            return object.read(place);
        }
        return place.node() instanceof Node.Text || place.node() instanceof Node.Bool
                ? simple.read(place).map(fromSimple)
                : place.fault(expected);
    }

    @Override
    public Node write(T value) {
        return asSimple.apply(value).map(simple::write).orElseGet(() -> object.write(value));
    }

    @Override
    public Node schema(Definitions definitions) {
        return Schema.anyOf(simple.schema(definitions), object.schema(definitions));
    }
}
