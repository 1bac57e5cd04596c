package org.schoolgate.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of one JSON Schema. */
final class Definitions {

    private final Map<String, Node> named = new TreeMap<>();

    /** A reference to the part of that name, which is described when it is first met. */
    Node refer(String name, Supplier<Node> description) {
        if (!named.containsKey(name)) {
            named.put(name, new Node.Obj(Map.of()));
            named.put(name, description.get());
        }
        return Schema.object("$ref", Node.text("#/$defs/" + name));
    }

    Node all() {
        return new Node.Obj(named);
    }
}
