package org.schoolgate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.school.Records;

/**
 * Everything that the reader finds in the marked posts, find by find, in lists that were reviewed: a change to it shows
 * which posts it moves. {@code -Dschoolgate.finds=write} writes the lists anew.
 */
class ReviewedFindsTest {
    private static final Path LISTS = Path.of("src/test/resources/org/schoolgate/text");

    @ParameterizedTest
    @ValueSource(strings = {"corpus", "corpus-tuned", "corpus-apart"})
    void findsWhatWasReviewed(String posts) throws IOException {
        TextReader reader = StandardTextReader.standard();
        Records records = Corpus.records();
        List<String> found = new ArrayList<>();
        for (Corpus.Post post : Corpus.posts(posts + ".txt")) {
            found.add(post.line() + ": " + shown(reader.read(List.of(new Passage("/text", post.text())), records)));
        }
        if (System.getProperty("schoolgate.finds", "").equals("write")) {
            Files.write(LISTS.resolve(posts + "-finds.txt"), found);
        } else {
            assertThat(found).containsExactlyElementsOf(Corpus.lines(posts + "-finds.txt"));
        }
    }

    /** By place, so that the order in which the finders run is no part of it. */
    private static String shown(List<Find> finds) {
        return finds.stream()
                .sorted(Comparator.comparing(Find::span).thenComparing(Find::kind))
                .map(ReviewedFindsTest::shown)
                .collect(Collectors.joining(", "));
    }

    private static String shown(Find find) {
        return find.span().start() + "-" + find.span().end() + " " + find.kind()
                + find.detail().map(detail -> " " + detail).orElse("")
                + (find.grade() > 0 ? " " + find.grade() : "")
                + (find.pupils().isEmpty() ? "" : " " + find.pupils())
                + (find.evidence().isEmpty() ? "" : " " + find.evidence())
                + (find.certain() ? " certain" : "");
    }
}
