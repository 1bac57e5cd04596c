package org.schoolgate.json;

import java.util.List;
import java.util.Map;

/** A JSON value as it was read or is to be written; numbers keep their digits. */
sealed interface Node {

    /** The JSON type, as faults name it. */
    String type();

    static Text text(String value) {
        return new Text(value);
    }

    /** Keys stand in the order in which they came. */
    record Obj(Map<String, Node> members) implements Node {
        @Override
        public String type() {
            return "object";
        }

        @Override
        public String toString() {
            return type();
        }
    }

    record Arr(List<Node> items) implements Node {
        @Override
        public String type() {
            return "array";
        }

        @Override
        public String toString() {
            return type();
        }
    }

    record Text(String value) implements Node {
        @Override
        public String type() {
            return "string";
        }

        @Override
        public String toString() {
            return type();
        }
    }

    record Num(String digits) implements Node {
        @Override
        public String type() {
            return "number";
        }

        @Override
        public String toString() {
            return type();
        }
    }

    record Bool(boolean value) implements Node {
        @Override
        public String type() {
            return "boolean";
        }

        @Override
        public String toString() {
            return type();
        }
    }

    enum Null implements Node {
        NULL;

        @Override
        public String type() {
            return "null";
        }
    }
}
