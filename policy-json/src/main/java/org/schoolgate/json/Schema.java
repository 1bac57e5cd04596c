package org.schoolgate.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small parts of JSON Schemas. */
final class Schema {

    private Schema() {}

    static Node type(String name) {
        return object("type", Node.text(name));
    }

    static Node object(String key, Node value) {
        return new Node.Obj(Map.of(key, value));
    }

    static Node object(String key, Node value, String second, Node secondValue) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put(key, value);
        members.put(second, secondValue);
        return new Node.Obj(members);
    }

    static Node array(Node items) {
        return object("type", Node.text("array"), "items", items);
    }

    static Node pattern(String regex) {
        return object("type", Node.text("string"), "pattern", Node.text(regex));
    }

    static Node oneOf(List<String> constants) {
        return object(
                "enum", new Node.Arr(constants.stream().<Node>map(Node::text).toList()));
    }

    static Node anyOf(Node... alternatives) {
        return object("anyOf", new Node.Arr(List.of(alternatives)));
    }
}
