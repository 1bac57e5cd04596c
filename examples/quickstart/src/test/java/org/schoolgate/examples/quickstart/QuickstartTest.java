package org.schoolgate.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private static final Path HAZEL_BANK = Path.of("..", "command-line", "hazel-bank");

    private interface Program {
        void run() throws IOException;
    }

    private static List<String> printed(Program program) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void decidesAsTheCommandLineDoes() throws IOException {
        String records = HAZEL_BANK.resolve("school.json").toString();
        String draft = HAZEL_BANK.resolve("sports-day.json").toString();
        assertThat(printed(() -> Quickstart.main(new String[] {records, draft})))
                .containsExactly(
                        "ASK, permitted: false",
                        "Not settled yet: No picture shows a child whose parent has not consented. "
                                + "[Ashton Hayes, Tweets and images from our account, 1; AH-052]",
                        "Not settled yet: A post with an image normally names no child. "
                                + "[Ashton Hayes, Tweets and images from our account, 1; AH-052, AH-053]",
                        "Not settled yet: A child who is named is named by first name alone. "
                                + "[Ashton Hayes, Tweets and images from our account, 2; AH-053]",
                        "Not settled yet: A child is named only when a parent was asked and agreed. "
                                + "[Ashton Hayes, Tweets and images from our account, 2; AH-053]",
                        "[AUTHOR]: Is any child named in it, by first name, surname, nickname or initials?",
                        "[OFFICE]: Has a parent or carer agreed to pictures of this child on social media?");
    }

    @Test
    void theSameWithObjects() throws IOException {
        assertThat(printed(() -> FromYourObjects.main(new String[0])))
                .containsExactly(
                        "ASK", "[OFFICE]: Has a parent or carer agreed to pictures of this child on social media?");
    }

    @Test
    void aReaderOfYourOwnIsNamedInItsFinds() throws IOException {
        assertThat(printed(() -> YourOwnReader.main(new String[0])))
                .containsExactly(
                        "schoolgate-text: OPINION at 0", "schoolgate-text: LINK at 41", "our-reader: OPINION at 29");
    }

    @Test
    void whatFollowsADecision() throws IOException {
        String records = HAZEL_BANK.resolve("school.json").toString();
        String first = HAZEL_BANK.resolve("first-draft.json").toString();
        String late = HAZEL_BANK.resolve("late-library-news.json").toString();
        assertThat(printed(() -> AfterTheDecision.main(new String[] {records, first, late})))
                .containsExactly(
                        "lacking: Has a parent or carer agreed to pictures of this child on social media?",
                        "faults: [REVIEW_OVERDUE, NO_SAFEGUARDING_CONTACT]",
                        "shown? YES [NO_NAME]",
                        "shown? YES [NO_NAME]",
                        "shown? ASK []",
                        "ask: Is the account being used here to be told something by the public?",
                        "answered: CLEAR",
                        "edited: [REVIEW_OVERDUE ashton-hayes, DECLARATION_VOID ashton-hayes]",
                        "put right: Enter a reason, if there is a good one, for departing from ah-hours.",
                        "published: STANDS",
                        "notice: SAFEGUARDING ashton-hayes");
    }
}
