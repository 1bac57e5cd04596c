package org.schoolgate.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any value of a fact: a boolean, a text, a whole number or a list of texts. Whether it fits its fact is seen later. */
final class AnyValue implements Form<Object> {

    private static final String EXPECTED = "an answer, an object with a value, or a list of such objects";

    static Optional<Object> of(Node node) {
        if (node instanceof Node.Text text) {
            return Optional.of(text.value());
        }
        if (node instanceof Node.Bool bool) {
            return Optional.of(bool.value());
        }
        if (node instanceof Node.Num number) {
            return whole(number.digits());
        }
        return node instanceof Node.Arr array ? texts(array) : Optional.empty();
    }

    private static Optional<Object> whole(String digits) {
        try {
            return Optional.of(Integer.parseInt(digits));
        } catch (NumberFormatException notWhole) {
            return Optional.empty();
        }
    }

    private static Optional<Object> texts(Node.Arr array) {
        List<String> texts = new ArrayList<>();
        for (Node item : array.items()) {
            if (item instanceof Node.Text text) {
                texts.add(text.value());
            }
        }
        return texts.size() == array.items().size() ? Optional.of(List.copyOf(texts)) : Optional.empty();
    }

    @Override
    public Optional<Object> read(Place place) {
        Optional<Object> value = of(place.node());
        return value.isPresent() ? value : place.fault(EXPECTED);
    }

    @Override
    public Node write(Object value) {
        if (value instanceof Boolean bool) {
            return new Node.Bool(bool);
        }
        if (value instanceof Integer number) {
            return new Node.Num(number.toString());
        }
        if (value instanceof List<?> list) {
            return new Node.Arr(
                    list.stream().<Node>map(item -> Node.text((String) item)).toList());
        }
        return Node.text((String) value);
    }

    @Override
    public Node schema(Definitions definitions) {
        return Schema.anyOf(
                Schema.type("boolean"),
                Schema.type("string"),
                Schema.type("integer"),
                Schema.array(Schema.type("string")));
    }
}
