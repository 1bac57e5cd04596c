package org.schoolgate.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A JSON pointer (RFC 6901), kept as its last step and the way to it, so that walking costs no text. */
record Pointer(Optional<Pointer> parent, String step) {

    static final Pointer ROOT = new Pointer(Optional.empty(), "");

    Pointer to(String key) {
        return new Pointer(Optional.of(this), key);
    }

    Pointer to(int index) {
        return to(Integer.toString(index));
    }

    String text() {
        Deque<String> steps = new ArrayDeque<>();
        Pointer here = this;
        while (here.parent.isPresent()) {
            steps.addFirst(here.step.replace("~", "~0").replace("/", "~1"));
            here = here.parent.get();
        }
        return steps.isEmpty() ? "" : "/" + String.join("/", steps);
    }

    @Override
    public String toString() {
        return "Pointer";
    }
}
