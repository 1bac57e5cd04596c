package org.schoolgate.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

    private final List<Fault> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{            | one JSON value; it breaks at line 1, column 2",
                "{} true      | one JSON value; it breaks at line 1, column 4",
                "{} }         | one JSON value; it breaks at line 1, column 4",
                "NaN          | one JSON value; it breaks at line 1, column 4",
                "[Infinity]   | one JSON value; it breaks at line 1, column 10",
                "[01]         | one JSON value; it breaks at line 1, column 3",
                "[1,]         | one JSON value; it breaks at line 1, column 4",
                "{'a': 1}     | one JSON value; it breaks at line 1, column 2",
                "[/**/]       | one JSON value; it breaks at line 1, column 2",
            })
    void whatIsNoJsonIsOneFault(String json, String expected) {
        assertThat(Tree.read(json, faults)).isEmpty();
        assertThat(faults).containsExactly(new Fault("", "broken JSON", expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void nothingIsOneFault(String json) {
        assertThat(Tree.read(json, faults)).isEmpty();
        assertThat(faults).containsExactly(new Fault("", "nothing", "one JSON value"));
    }

    @Test
    void bytesThatAreNoTextAreBroken() {
        assertThat(Tree.read(new byte[] {'"', (byte) 0xC3, '(', '"'}, faults)).isEmpty();
        assertThat(faults).extracting(Fault::found).containsExactly("broken JSON");
    }

    @Test
    void halfACharacterIsAFault() {
        Tree.read("[\"\\uD83D\\uDE42\", \"\\uD83D\"]", faults);
        assertThat(faults).extracting(Fault::at).containsExactly("/1");
    }

    @Test
    void theSecondOfTwoEqualKeysIsAFault() {
        Tree.read("{\"a\": 1, \"b\": {\"c\": 1, \"c\": 1}, \"a\": []}", faults);
        assertThat(faults)
                .containsExactly(
                        new Fault("/b/c", "number", "each key once"), new Fault("/a", "array", "each key once"));
    }

    @Test
    void tooMuchIsRefusedAtOnce() {
        List<String> documents = List.of(
                "[".repeat(50_000_000),
                "[".repeat(Limits.DEPTH + 1) + "]".repeat(Limits.DEPTH + 1),
                "\"" + "a".repeat(Limits.TEXT + 1) + "\"",
                "1".repeat(Limits.NUMBER + 1),
                "{\"" + "k".repeat(Limits.KEY * 20) + "\": 1}",
                "[" + "1,".repeat((int) Limits.TOKENS) + "1]");
        // Generous, for a busy machine: an idle one needs about a second.
        assertTimeout(Duration.ofSeconds(30), () -> {
            for (String document : documents) {
                faults.clear();
                assertThat(Tree.read(document, faults)).isEmpty();
                assertThat(faults).extracting(Fault::found).containsExactly("too much");
            }
        });
    }

    @Test
    void whatIsJustWithinTheLimitsIsRead() {
        Tree.read("[".repeat(Limits.DEPTH) + "]".repeat(Limits.DEPTH), faults);
        Tree.read("\"" + "a".repeat(Limits.TEXT) + "\"", faults);
        Tree.read("1".repeat(Limits.NUMBER), faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsReadIsWrittenAgain() {
        String json = "{\"b\":[1,-2.50,1e3,true,false,null,\"\\u0000é🙂\\n\"],\"a\":{}}";

        Optional<Node> node = Tree.read(json.getBytes(StandardCharsets.UTF_8), faults);

        assertThat(node.map(Tree::write)).contains(json);
        assertThat(node.map(Tree::writeIndented).flatMap(text -> Tree.read(text, faults)))
                .isEqualTo(node);
    }

    @Test
    void nodesPrintTheirTypeAlone() {
        assertThat(Node.text("Wilf")).hasToString("string");
        assertThat(Tree.read("{\"Wilf\": 1}", faults)).get().hasToString("object");
    }
}
