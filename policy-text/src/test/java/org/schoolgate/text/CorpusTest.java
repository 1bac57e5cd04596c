package org.schoolgate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that the reader is held to, on invented posts marked by hand; the hundred kept apart by themselves. */
class CorpusTest {
    private static final double RECALL = 0.99;
    private static final int ORDINARY_WITH_A_QUESTION = 20;

    @ParameterizedTest
    @ValueSource(strings = {"corpus.txt", "corpus-tuned.txt", "corpus-apart.txt"})
    void findsNamesAndAsksLittle(String file) {
        CorpusFigures figures = CorpusFigures.of(file);
        System.out.println(file + ": " + figures);
        assertThat(figures.differences).as("differences").hasSizeLessThan(figures.posts / 10);
        assertThat(figures.recall()).as("recall of pupils' names").isGreaterThanOrEqualTo(RECALL);
        assertThat(figures.falseCertain).as("false certain names").isZero();
        assertThat(figures.certainFound).as("certain names").isEqualTo(figures.certain);
        assertThat(figures.signsFound).as("handles, hashtags, links").isEqualTo(figures.signs);
        assertThat(figures.ordinaryAsked * ORDINARY_WITH_A_QUESTION)
                .as("ordinary posts with a question, at most one in twenty")
                .isLessThanOrEqualTo(figures.ordinary);
    }
}
