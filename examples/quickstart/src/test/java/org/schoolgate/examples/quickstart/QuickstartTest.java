package org.schoolgate.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void printsTheDecision() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "ASK",
                        "Not settled yet: No picture shows a child whose parent has not consented. "
                                + "[Ashton Hayes, Tweets and images from our account, 1; AH-052]",
                        "[OFFICE]: Has a parent or carer agreed to pictures of this child on social media?");
    }
}
