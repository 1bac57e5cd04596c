package org.schoolgate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolgate.core.activity.FindKind;

/** Details and language that ask for a look, each with a near miss that does not. */
class LooksTest {
    static Stream<String> looks() {
        return Corpus.lines("looks.txt").stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void findsThisAndNothingElse(String look) {
        String[] cells = look.split("\\|", 3);
        FindKind kind = FindKind.valueOf(cells[0]);
        assertThat(String.join(",", Finds.details(cells[2], kind))).isEqualTo(cells[1]);
    }
}
