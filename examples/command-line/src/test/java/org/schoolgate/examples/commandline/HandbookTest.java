package org.schoolgate.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolgate.core.policy.Policies;

/**
 * The handbooks as they stand in the project, to be read as prose: what changes in one shows in the change that made it.
 * With {@code -Dschoolgate.handbooks=write} they are written anew.
 */
final class HandbookTest {
    private static final Path HANDBOOKS = Run.ROOT.resolve("examples/command-line/handbooks");

    static Stream<Arguments> handbooks() {
        return Policies.all().stream()
                .flatMap(policy -> Stream.of("markdown", "html").map(format -> Arguments.of(policy.id(), format)));
    }

    @ParameterizedTest
    @MethodSource("handbooks")
    void handbooksAreAsReviewed(String policy, String format) throws IOException {
        Path file = HANDBOOKS.resolve(policy + (format.equals("html") ? ".html" : ".md"));
        String text = Run.of("handbook", policy, "--format", format).out();
        if (System.getProperty("schoolgate.handbooks", "").equals("write")) {
            Files.createDirectories(HANDBOOKS);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @Test
    void thePageNeedsNothingElse() {
        String page = Run.of("handbook", "ashton-hayes", "--format", "html").out();
        assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("src=", "href=", "<script", "@import", "url(");
        assertThat(page).contains("@page { size: A4");
    }

    @Test
    void everyPartIsThere() {
        String text = Run.of("handbook", "ashton-hayes").out();
        assertThat(text)
                .contains(List.of(
                        "### Must",
                        "### Should normally",
                        "### May",
                        "### To be done",
                        "Except when",
                        "Read as:",
                        "## Who is asked what",
                        "## What the policy is silent on"));
    }
}
