package org.schoolgate.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the forms of reports share. */
final class ReportParts {

    /** A whole number, 0 or more. */
    static final Form<Integer> WHOLE_NUMBER = new Form<>() {
        @Override
        public Optional<Integer> read(Place place) {
            Optional<Integer> number = place.node() instanceof Node.Num digits ? whole(digits) : Optional.empty();
            return number.isPresent() ? number : place.fault("a whole number, 0 or more");
        }

        private Optional<Integer> whole(Node.Num number) {
            try {
                return Optional.of(Integer.parseInt(number.digits())).filter(value -> value >= 0);
            } catch (NumberFormatException notWhole) {
                return Optional.empty();
            }
        }

        @Override
        public Node write(Integer value) {
            return new Node.Num(value.toString());
        }

        @Override
        public Node schema(Definitions definitions) {
            return Schema.object("type", Node.text("integer"), "minimum", new Node.Num("0"));
        }
    };

    private ReportParts() {}

    /** A key that is always written. */
    static <T, V> Field<T, V> required(String key, Form<V> form, Function<? super T, V> part) {
        return Field.required(key, form, part);
    }

    /** A list of texts that is always written. */
    static <T> Field<T, List<String>> texts(String key, Function<? super T, List<String>> part) {
        return Field.required(key, Forms.list(Forms.TEXT), part);
    }
}
