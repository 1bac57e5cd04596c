package org.schoolgate.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON text to nodes and back. What is no JSON, or too much of it, is one fault; equal keys are one fault each. */
final class Tree {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(Limits.LENGTH)
                    .maxNestingDepth(Limits.DEPTH)
                    .maxStringLength(Limits.TEXT)
                    .maxNameLength(Limits.KEY)
                    .maxNumberLength(Limits.NUMBER)
                    .maxTokenCount(Limits.TOKENS)
                    .build())
            .build();

    private static final String TOO_MUCH = "at most " + Limits.LENGTH + " characters, " + Limits.DEPTH + " levels, "
            + Limits.TEXT + " characters a text, " + Limits.KEY + " a key and " + Limits.NUMBER + " a number";

    private final JsonParser parser;
    private final List<Fault> faults;

    private Tree(JsonParser parser, List<Fault> faults) {
        this.parser = parser;
        this.faults = faults;
    }

    @FunctionalInterface
    private interface Opening {
        JsonParser open() throws IOException;
    }

    /** The document; empty when it is no JSON. What is wrong is added to the faults. */
    static Optional<Node> read(String json, List<Fault> faults) {
        return read(json.length(), () -> JSON.createParser(json), faults);
    }

    /** The same, of bytes. */
    static Optional<Node> read(byte[] json, List<Fault> faults) {
        return read(json.length, () -> JSON.createParser(json), faults);
    }

    private static Optional<Node> read(int length, Opening opening, List<Fault> faults) {
        if (length > Limits.LENGTH) {
            faults.add(new Fault("", "too much", TOO_MUCH));
            return Optional.empty();
        }
        try (JsonParser parser = opening.open()) {
            return new Tree(parser, faults).document();
        } catch (StreamConstraintsException tooMuch) {
            faults.add(new Fault("", "too much", TOO_MUCH));
            return Optional.empty();
        } catch (JsonProcessingException broken) {
            faults.add(broken(broken.getLocation()));
            return Optional.empty();
        } catch (IOException unreadable) {
            // Bytes in memory fail only by being no text of the encoding that they claim.
            faults.add(broken(JsonLocation.NA));
            return Optional.empty();
        }
    }

    private static Fault broken(JsonLocation where) {
        String place = where.getLineNr() > 0
                ? "; it breaks at line " + where.getLineNr() + ", column " + where.getColumnNr()
                : "";
        return new Fault("", "broken JSON", "one JSON value" + place);
    }

    private Optional<Node> document() throws IOException {
        if (parser.nextToken() == null) {
            faults.add(new Fault("", "nothing", "one JSON value"));
            return Optional.empty();
        }
        Node root = value(Pointer.ROOT);
        if (parser.nextToken() != null) {
            faults.add(broken(parser.currentTokenLocation()));
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private Node value(Pointer at) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> new Node.Text(whole(parser.getText(), at));
            case VALUE_TRUE -> new Node.Bool(true);
            case VALUE_FALSE -> new Node.Bool(false);
            case VALUE_NULL -> Node.Null.NULL;
            default -> new Node.Num(parser.getText());
        };
    }

    private Node object(Pointer at) throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Pointer here = at.to(parser.currentName());
            String key = whole(parser.currentName(), here);
            parser.nextToken();
            Node value = value(here);
            if (members.putIfAbsent(key, value) != null) {
                faults.add(new Fault(here.text(), value.type(), "each key once"));
            }
        }
        return new Node.Obj(members);
    }

    private Node array(Pointer at) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(at.to(items.size())));
        }
        return new Node.Arr(items);
    }

    // Half a surrogate pair is no character, and could not be written again.
    private String whole(String text, Pointer at) {
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            faults.add(new Fault(at.text(), "string", "a text of whole characters"));
        }
        return text;
    }

    /** The document in one line. */
    static String write(Node node) {
        return write(node, false);
    }

    /** The document over several lines, for people and for comparing files. */
    static String writeIndented(Node node) {
        return write(node, true);
    }

    private static String write(Node node, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            if (indented) {
                DefaultIndenter lines = new DefaultIndenter("  ", "\n");
                out.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            }
            write(node, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Node node, JsonGenerator out) throws IOException {
        if (node instanceof Node.Obj object) {
            out.writeStartObject();
            for (Map.Entry<String, Node> member : object.members().entrySet()) {
                out.writeFieldName(member.getKey());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (node instanceof Node.Arr array) {
            out.writeStartArray();
            for (Node item : array.items()) {
                write(item, out);
            }
            out.writeEndArray();
        } else {
            writeLeaf(node, out);
        }
    }

    private static void writeLeaf(Node node, JsonGenerator out) throws IOException {
        if (node instanceof Node.Text text) {
            out.writeString(text.value());
        } else if (node instanceof Node.Num number) {
            out.writeNumber(number.digits());
        } else if (node instanceof Node.Bool bool) {
            out.writeBoolean(bool.value());
        } else {
            out.writeNull();
        }
    }
}
