package org.schoolgate.json;

import java.util.Optional;

/** One value of the input, where it stands, and the reading that it belongs to. */
record Place(Node node, Pointer at, Intake intake) {

    Place child(String key, Node value) {
        return new Place(value, at.to(key), intake);
    }

    Place child(int index, Node value) {
        return new Place(value, at.to(index), intake);
    }

    /** Notes that something else was expected here; always empty, so that it can be returned. */
    <T> Optional<T> fault(String expected) {
        intake.fault(at, node.type(), expected);
        return Optional.empty();
    }

    /** The same of one member of the object that stands here. */
    <T> Optional<T> fault(String key, String expected) {
        Node member = node instanceof Node.Obj object ? object.members().getOrDefault(key, node) : node;
        return child(key, member).fault(expected);
    }

    @Override
    public String toString() {
        return "Place";
    }
}
