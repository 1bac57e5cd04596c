package org.schoolgate.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows a decision, on the command line. */
class AskTest {
    private static final String DON_T_KNOW = "don't know\n";

    private static String[] over(String command, String draft, String... more) {
        return Run.with(
                more,
                command,
                "--policy",
                "ashton-hayes",
                "--records",
                Run.SCHOOL,
                Run.HAZEL_BANK.resolve(draft).toString());
    }

    private static Run schools(String command, String... more) {
        return Run.of(Run.with(more, command, "--policy", "ashton-hayes", "--records", Run.SCHOOL));
    }

    @Test
    void aDialogueEndsWithTheDecisionAndTheCompletedDraft(@TempDir Path folder) {
        String draft = folder.resolve("done.json").toString();
        Run run = Run.answering("yes\nno\n", over("ask", "first-draft.json", "--out", draft));

        assertThat(run.out())
                .contains("Declaration. To the author", "Because of: \"Don't you agree that gardens beat screens?\"")
                .contains("The completed draft: " + draft);
        assertThat(run.code()).isZero();
        Run again = Run.of("check", "--policy", "ashton-hayes", "--records", Run.SCHOOL, draft);
        assertThat(again.code()).isZero();
    }

    @Test
    void secondRoundsComeByThemselves() {
        String answers = "no\n" + "no\n".repeat(30);
        Run run = Run.answering(answers, over("ask", "first-draft.json"));

        assertThat(run.out()).contains("To the author:").doesNotContain("fault in the program");
        assertThat(run.code()).isIn(ExitCodes.STOPPED, ExitCodes.PERMITTED);
    }

    @Test
    void whatNobodyKnowsStaysOpen() {
        Run run = Run.answering(DON_T_KNOW + "ask the mother\n", over("ask", "sports-day.json"));

        assertThat(run.code()).isEqualTo(ExitCodes.ASK);
        assertThat(run.out()).contains("Still to be asked: ", "Still to be asked of the mother: ");
    }

    @Test
    void wordsThatAreNoAnswerAreAskedAgainAndTheEndOfInputEnds() {
        Run run = Run.answering("perhaps\n", over("ask", "first-draft.json"));

        assertThat(run.out()).contains("That is no answer.");
        assertThat(run.code()).isEqualTo(ExitCodes.ASK);
    }

    @Test
    void noFileIsWrittenOverUnlessTold(@TempDir Path folder) throws IOException {
        Path there = Files.writeString(folder.resolve("there.json"), "keep");
        Run refused = Run.answering("yes\nno\n", over("ask", "first-draft.json", "--out", there.toString()));

        assertThat(refused.code()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(there).hasContent("keep");

        Run told = Run.answering("yes\nno\n", over("ask", "first-draft.json", "--out", there.toString(), "--replace"));

        assertThat(told.code()).isZero();
        assertThat(Files.readString(there)).startsWith("{\"form\":1");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void consentsGoIntoTheRecords(@TempDir Path folder) {
        String records = folder.resolve("school.json").toString();
        Run.answering("given\nno\n", over("ask", "sports-day.json", "--records-out", records));
        Run again = Run.of(
                "consents", "--policy", "ashton-hayes", "--records", records, "--pupils", "p3", "--format", "csv");

        assertThat(again.lines()).contains("\"p3\",YES,\"no name\"");
    }

    @Test
    void aRepairIsASetOfChanges() {
        assertThat(Run.of(over("repair", "late-library-news.json")).out()).contains("Wait until", "Enter a reason");
        assertThat(Run.of(over("repair", "model-bridges.json")).out()).contains("nothing has to be put right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ashton-hayes", "ashton-vale", "cavendish", "twitter-2018", "wentworth"})
    void aDeclarationIsPrinted(String policy) {
        assertThat(Run.of("declaration", "--policy", policy).out()).contains("1. ", "Signed: ____");
    }

    @Test
    void anEditVoidsASignature(@TempDir Path folder) throws IOException {
        Run signed = Run.of(over("sign", "first-draft.json", "--by", "s-year5"));
        Path edited =
                Files.writeString(folder.resolve("edited.json"), signed.out().replace("Seeds are", "Beans are"));
        Run check = Run.of("check", "--policy", "ashton-hayes", "--records", Run.SCHOOL, edited.toString());

        assertThat(check.code()).isEqualTo(ExitCodes.ASK);
        assertThat(String.join(" ", check.out().split("\\s+"))).contains("changed after the declaration was signed");
    }

    @Test
    void theListOfConsentsNamesNobodyUnlessAsked() {
        assertThat(schools("consents").out()).contains("p1: yes").doesNotContain("Grace");
        assertThat(schools("consents", "--names").out()).contains("Grace");
        assertThat(schools("consents", "--event", "nowhere").code()).isEqualTo(ExitCodes.BAD_INPUT);
    }

    @Test
    void aSetUpIsChecked() {
        Run run = schools("setup");

        assertThat(run.out()).contains("The records lack:", "/consents for AH-052", "/safeguardingContact");
        assertThat(run.code()).isEqualTo(ExitCodes.ASK);
    }

    @Test
    void whatWasPublishedIsJudgedAgainWhenTheWorldChanges(@TempDir Path folder) throws IOException {
        Run kept = Run.of(over("publish", "model-bridges.json"));
        Path file = Files.writeString(folder.resolve("published.jsonl"), kept.out());
        Run review = Run.of("review", "--policy", "ashton-hayes", "--records", Run.SCHOOL, file.toString());

        assertThat(kept.out()).contains("\"digest\":\"sha256:").doesNotContain("Grace");
        assertThat(review.out()).contains("it may stay");
        assertThat(review.code()).isZero();
    }
}
