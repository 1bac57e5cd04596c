package org.schoolgate.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON as plain values: maps in their order, lists, texts, booleans and whole numbers. The kit makes, copies and prunes
 * documents; what they mean is left to the readers of policy-json.
 */
final class Json {
    /** A number that is written and never read: a figure with its decimals. */
    record Figure(String digits) {
        @Override
        public String toString() {
            return digits;
        }
    }

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException if it is no JSON of texts, booleans and whole numbers */
    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.space();
        if (json.at != text.length()) {
            throw json.broken("the end");
        }
        return value;
    }

    /** The resource beside this class, or at this path of the class path. */
    static Object resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name + " beside " + beside.getName());
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @SuppressWarnings("unchecked") // keys of an object are texts
    static Map<String, Object> object(Object value) {
        if (!(value instanceof Map)) {
            throw new IllegalArgumentException("expected a JSON object");
        }
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // whatever it holds is a value
    static List<Object> list(Object value) {
        if (!(value instanceof List)) {
            throw new IllegalArgumentException("expected a JSON list");
        }
        return (List<Object>) value;
    }

    /** The list under this key; empty where there is none. */
    static List<Object> listAt(Map<String, Object> object, String key) {
        Object value = object.get(key);
        return value == null ? List.of() : list(value);
    }

    static Optional<String> textAt(Map<String, Object> object, String key) {
        return Optional.ofNullable(object.get(key)).map(String::valueOf);
    }

    /** A copy that shares nothing. */
    static Object copy(Object value) {
        if (value instanceof Map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object(value).forEach((key, one) -> copy.put(key, copy(one)));
            return copy;
        }
        if (value instanceof List) {
            List<Object> copy = new ArrayList<>();
            list(value).forEach(one -> copy.add(copy(one)));
            return copy;
        }
        return value;
    }

    static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map) {
            String between = "{";
            for (Map.Entry<String, Object> entry : object(value).entrySet()) {
                out.append(between);
                quote(entry.getKey(), out);
                out.append(": ");
                write(entry.getValue(), out);
                between = ", ";
            }
            out.append(between.equals("{") ? "{}" : "}");
        } else if (value instanceof List) {
            String between = "[";
            for (Object one : list(value)) {
                out.append(between);
                write(one, out);
                between = ", ";
            }
            out.append(between.equals("[") ? "[]" : "]");
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Figure) {
            out.append(value);
        } else {
            quote(String.valueOf(value), out);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '"' || one == '\\') {
                out.append('\\').append(one);
            } else if (one < ' ') {
                out.append("\\u00").append(Character.forDigit(one / 16, 16)).append(Character.forDigit(one % 16, 16));
            } else {
                out.append(one);
            }
        }
        out.append('"');
    }

    private Object value() {
        space();
        char first = at < text.length() ? text.charAt(at) : ' ';
        return switch (first) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (!ends('}')) {
            space();
            String key = string();
            space();
            if (text.charAt(at++) != ':') {
                throw broken("a colon");
            }
            object.put(key, value());
            comma();
        }
        return object;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        while (!ends(']')) {
            list.add(value());
            comma();
        }
        return list;
    }

    private boolean ends(char bracket) {
        space();
        boolean ends = at < text.length() && text.charAt(at) == bracket;
        at += ends ? 1 : 0;
        return ends;
    }

    private void comma() {
        space();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
        }
    }

    private void space() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private String string() {
        if (at >= text.length() || text.charAt(at) != '"') {
            throw broken("a text");
        }
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char one = text.charAt(at++);
            out.append(one == '\\' ? escaped() : one);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char one = text.charAt(at++);
        return switch (one) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> one;
        };
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw broken(word);
        }
        at += word.length();
        return value;
    }

    private Object number() {
        int from = at;
        while (at < text.length() && (text.charAt(at) == '-' || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        if (from == at) {
            throw broken("a value");
        }
        return Integer.parseInt(text.substring(from, at));
    }

    private IllegalArgumentException broken(String expected) {
        return new IllegalArgumentException("JSON breaks at character " + at + ": expected " + expected);
    }
}
