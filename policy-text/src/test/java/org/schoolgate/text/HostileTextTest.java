package org.schoolgate.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolgate.core.activity.Find;

class HostileTextTest {
    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.",
                "@",
                "#",
                "Amelia ",
                "\u0301",
                "e\u0301",
                "\uD83C\uDF89",
                "\uD83D",
                "\u202E",
                "\0",
                "a@",
                "a_.",
                "(",
                "http://a/(",
                "A b",
                "a\uD83C\uDF89",
                "f*",
                "!!",
                "Mr ",
                "Rose Hill, ",
                "0",
                "0 ",
                "1/",
                "\u200B",
                "'",
                "#a",
                "xn--a.",
                "\u8BED.",
                "www.",
                "://"
            })
    void aMegabyteOfAnythingIsReadInBoundedTime(String unit) {
        String text = unit.repeat(MEGABYTE / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> spansFit(text));
    }

    @Property(tries = 2000)
    void anyTextIsReadAndEverySpanFits(@ForAll("texts") String text) {
        spansFit(text);
    }

    private static void spansFit(String text) {
        List<Find> finds = Finds.in(text);
        for (Find find : finds) {
            assertThat(find.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(find.written())
                    .isEqualTo(text.substring(find.span().start(), find.span().end()));
        }
        assertThat(finds).isSortedAccordingTo((one, other) -> one.span().compareTo(other.span()));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> bits = Arbitraries.of(
                "Amelia",
                "Clark",
                "Will",
                "Read",
                " ",
                " ",
                ".",
                "@",
                "#",
                "\u0301",
                "\u200B",
                "\uD83C",
                "\uDF89",
                "\uD83C\uDF89",
                "\0",
                "\u202E",
                "'",
                "-",
                "_",
                "f",
                "*",
                "k",
                "3",
                "0",
                "/",
                "http://",
                "a.com",
                "Mrs",
                "Hall",
                "in",
                "Year",
                "!",
                "?",
                "\n",
                "£",
                "each",
                "A",
                "m",
                "\u0430",
                "\uFF21",
                "of the week",
                "star",
                "is",
                "well done",
                "M1 1AE",
                "07700",
                "900",
                "123",
                "May",
                "5th",
                "\uFDFA",
                "\uFB01",
                "\u0130",
                "\u00DF");
        return Arbitraries.oneOf(
                bits.list().ofMaxSize(20).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(60));
    }
}
