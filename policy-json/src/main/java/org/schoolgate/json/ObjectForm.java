package org.schoolgate.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The form of an object: its keys, and how what was read becomes a value. */
final class ObjectForm<T> implements Form<T> {

    private final String name;
    private final Map<String, Field<? super T, ?>> fields;
    private final List<String> required;
    private final Function<Values, Optional<T>> make;

    private ObjectForm(String name, List<Field<? super T, ?>> fields, Function<Values, Optional<T>> make) {
        this.name = name;
        this.fields = new LinkedHashMap<>();
        fields.forEach(field -> this.fields.put(field.key(), field));
        this.required = fields.stream().filter(Field::required).map(Field::key).toList();
        this.make = make;
    }

    /** An object that always makes a value. The name is that of its part of the schema. */
    static <T> ObjectForm<T> of(String name, List<Field<? super T, ?>> fields, Function<Values, T> make) {
        return new ObjectForm<>(name, fields, values -> Optional.of(make.apply(values)));
    }

    /** An object whose members may contradict one another. */
    static <T> ObjectForm<T> checked(
            String name, List<Field<? super T, ?>> fields, Function<Values, Optional<T>> make) {
        return new ObjectForm<>(name, fields, make);
    }

    @Override
    public Optional<T> read(Place place) {
        if (!(place.node() instanceof Node.Obj object)) {
            return place.fault("an object");
        }
        Map<Field<?, ?>, Object> read = new HashMap<>();
        object.members().forEach((key, node) -> member(place.child(key, node), key, read));
        List<String> missing = required.stream()
                .filter(key -> !object.members().containsKey(key))
                .toList();
        if (!missing.isEmpty()) {
            return place.fault("an object with the keys " + String.join(", ", missing));
        }
        boolean whole = fields.values().stream().allMatch(field -> !field.required() || read.containsKey(field));
        return whole ? make.apply(new Values(read, place)) : Optional.empty();
    }

    private void member(Place place, String key, Map<Field<?, ?>, Object> read) {
        Field<? super T, ?> field = fields.get(key);
        if (field == null) {
            unknown(place, key);
        } else {
            field.form().read(place).ifPresent(value -> read.put(field, value));
        }
    }

    private void unknown(Place place, String key) {
        Optional<String> near = Near.to(key, fields.keySet());
        place.intake()
                .fault(
                        place.at(),
                        near.isPresent() ? key : place.node().type(),
                        near.orElseGet(() -> "one of the keys " + keys()));
    }

    private String keys() {
        return fields.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    @Override
    public Node write(T value) {
        Map<String, Node> members = new LinkedHashMap<>();
        for (Field<? super T, ?> field : fields.values()) {
            field.write(value).ifPresent(node -> members.put(field.key(), node));
        }
        return new Node.Obj(members);
    }

    @Override
    public Node schema(Definitions definitions) {
        return definitions.refer(name, () -> description(definitions));
    }

    private Node description(Definitions definitions) {
        Map<String, Node> properties = new LinkedHashMap<>();
        fields.forEach((key, field) -> properties.put(key, field.form().schema(definitions)));
        Map<String, Node> schema = new LinkedHashMap<>();
        schema.put("type", Node.text("object"));
        schema.put("properties", new Node.Obj(properties));
        if (!required.isEmpty()) {
            List<Node> keys = new ArrayList<>();
            required.forEach(key -> keys.add(Node.text(key)));
            schema.put("required", new Node.Arr(keys));
        }
        schema.put("additionalProperties", new Node.Bool(false));
        return new Node.Obj(schema);
    }
}
