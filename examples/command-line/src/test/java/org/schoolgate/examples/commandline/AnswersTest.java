package org.schoolgate.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.json.DecisionReport;
import org.schoolgate.json.DecisionReport.PolicyVerdict;
import org.schoolgate.json.DecisionReport.QuestionReport;
import org.schoolgate.json.JsonWriter;
import org.schoolgate.json.LedgerReport;
import org.schoolgate.json.ReadingReport;
import org.schoolgate.json.ReportReader;

/** What the program answers for the example school. */
class AnswersTest {

    private static List<String> drafts() throws IOException {
        try (Stream<Path> files = Files.list(Run.HAZEL_BANK)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("school.json"))
                    .sorted()
                    .toList();
        }
    }

    private static DecisionReport decision(String draft, String... more) {
        Run run = Run.check(draft, Run.with(more, "--format", "json"));
        assertThat(run.lines()).hasSize(1);
        return ReportReader.decision(run.lines().get(0)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "model-bridges.json, CLEAR, 0",
        "teachers-own-account.json, ADVISE, 0",
        "late-library-news.json, JUSTIFY, 1",
        "museum-follow.json, APPROVE, 1",
        "paper-boats.json, FORBID, 1",
        "rude-comment.json, FORBID, 1",
        "sports-day.json, ASK, 3",
        "first-draft.json, ASK, 3",
        "online-safety-lesson.json, ASK, 3",
        "borrowed-drawing.json, ASK, 3",
    })
    void eachDraftHasItsVerdictAndExitCode(String draft, Verdict verdict, int code) {
        assertThat(decision(draft).verdict()).isEqualTo(verdict);
        assertThat(Run.check(draft).code()).isEqualTo(code);
        assertThat(Run.check(draft).err()).isEmpty();
    }

    @Test
    void theDraftsShowEveryVerdictAndKindOfQuestion() throws IOException {
        List<DecisionReport> decisions =
                drafts().stream().map(AnswersTest::decision).toList();
        List<QuestionReport> questions =
                decisions.stream().flatMap(one -> one.questions().stream()).toList();
        assertThat(decisions.stream().map(DecisionReport::verdict).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Verdict.class));
        assertThat(questions.stream().map(QuestionReport::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(FactType.Kind.class));
        assertThat(questions.stream().map(QuestionReport::asked).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(FactType.Asked.ROUTINE, FactType.Asked.RAISED, FactType.Asked.STANDING);
    }

    @Test
    void severalDraftsAreDecidedInTheirOrderAndTheWorstCounts() {
        Run run = Run.check(
                "model-bridges.json",
                "--format",
                "json",
                Run.HAZEL_BANK.resolve("sports-day.json").toString(),
                Run.HAZEL_BANK.resolve("late-library-news.json").toString());
        assertThat(run.lines().stream()
                        .map(line -> ReportReader.decision(line).orElseThrow().verdict()))
                .containsExactly(Verdict.CLEAR, Verdict.ASK, Verdict.JUSTIFY);
        assertThat(run.code()).isEqualTo(ExitCodes.STOPPED);
        assertThat(run.lines().get(0)).startsWith("{\"draft\":");
    }

    @Test
    void decisionsAreReadAsTheyWereWritten() throws IOException {
        for (String draft : drafts()) {
            String json = Run.check(draft, "--format", "json").lines().get(0);
            DecisionReport read = ReportReader.decision(json).orElseThrow();
            assertThat(JsonWriter.write(read)).isEqualTo(json);
        }
    }

    @Test
    void noDecisionHoldsANameOrTheWordsOfItsDraft() throws IOException {
        for (String draft : drafts()) {
            assertThat(Run.check(draft, "--format", "json").out())
                    .doesNotContain("Grace", "Tillotson", "Oakenshaw", "Wendelmann", "Farthingale", "Castellane")
                    .doesNotContain("gatepost", "clowns", "sprouting");
        }
    }

    @Test
    void namesAreGivenOnlyWhenAskedFor() {
        assertThat(Run.check("paper-boats.json").out()).contains("pupil p4").doesNotContain("Wendelmann");
        assertThat(Run.check("paper-boats.json", "--names").out()).contains("Lucasz Wendelmann");
        assertThat(decision("paper-boats.json", "--names").findings())
                .anyMatch(finding -> finding.message().contains("Lucasz Wendelmann"));
    }

    @Test
    void aQuestionQuotesWhatRaisedIt() {
        assertThat(Run.check("first-draft.json").out()).contains("\"Don't you agree that gardens beat screens?\"");
        assertThat(Run.check("sports-day.json").out()).contains("\"Grace\"");
    }

    @Test
    void noQuestionIsPrintedTwice() throws IOException {
        for (String draft : drafts()) {
            List<String> questions = Run.check(draft).lines().stream()
                    .filter(line -> line.contains("?"))
                    .toList();
            assertThat(questions).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsPresumedIsListed() {
        DecisionReport presumed = decision("first-draft.json", "--presume", "routine");
        assertThat(presumed.presumed()).isNotEmpty();
        assertThat(presumed.questions()).noneMatch(question -> question.asked() == FactType.Asked.ROUTINE);
        assertThat(Run.check("first-draft.json", "--presume", "routine").out()).contains("Presumed");
    }

    @Test
    void everythingIsAskedWhenAskedFor() {
        assertThat(decision("paper-boats.json").questions()).isEmpty();
        assertThat(decision("first-draft.json", "--everything").questions().size())
                .isGreaterThanOrEqualTo(decision("first-draft.json").questions().size());
    }

    @Test
    void dutiesSayWhatIsDone() {
        assertThat(Run.check("rude-comment.json").out()).contains("delete the content (done)");
    }

    @Test
    void layersSayWhichOfThemDecided() {
        DecisionReport layered = decision("late-library-news.json", "--policy", "wentworth");
        assertThat(layered.policies()).extracting(PolicyVerdict::policy).containsExactly("ashton-hayes", "wentworth");
        assertThat(layered.decidedBy()).isNotEmpty().isSubsetOf("ashton-hayes", "wentworth");
        assertThat(decision("late-library-news.json", "--policy", "ashton-hayes")
                        .policies())
                .hasSize(1);
    }

    @Test
    void aCombinedDecisionSaysWhatEachPolicySays() {
        String text = Run.check("late-library-news.json", "--policy", "twitter-2018", "--policy", "wentworth")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "Decided by wentworth: ashton-hayes wants a reason, twitter-2018 says nothing, wentworth forbids.");
        assertThat(Run.check("late-library-news.json").out()).doesNotContain("Decided by");
    }

    @Test
    void aCombinedDecisionAsksEachQuestionOnceAndListsTheDutiesOfAll() {
        DecisionReport layered = decision("sports-day.json", "--policy", "ashton-vale", "--policy", "wentworth");
        assertThat(layered.questions().stream()
                        .map(question -> question.fact() + " " + question.about() + " " + question.answerAt()))
                .doesNotHaveDuplicates();
        assertThat(layered.duties().stream().map(duty -> duty.policy()).collect(Collectors.toSet()))
                .contains("ashton-hayes", "ashton-vale");
    }

    @Test
    void aReasonIsSaidOfTheChildThatItConcerns() {
        String text = Run.check("paper-boats.json", "--policy", "ashton-vale", "--policy", "twitter-2018")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("pupil p4 in picture 2 does not have a parent's consent")
                .doesNotContain(
                        "picture 2 does not have a parent's consent to images on social media (no reply); picture")
                .doesNotContain("does not show no child");
    }

    @Test
    void theReaderShowsWhatItFound() {
        String draft = Run.HAZEL_BANK.resolve("sports-day.json").toString();
        Run run = Run.of("read", "--records", Run.SCHOOL, "--format", "json", draft);
        ReadingReport reading = ReportReader.reading(run.lines().get(0)).orElseThrow();
        assertThat(run.code()).isZero();
        assertThat(reading.pupils()).extracting(find -> find.pupils()).containsExactly(List.of("p1"));
        assertThat(JsonWriter.write(reading)).isEqualTo(run.lines().get(0));
        assertThat(Run.of("read", "--records", Run.SCHOOL, draft).out()).contains("\"Grace\"");
    }

    @Test
    void aLedgerIsReadAsItWasWritten() {
        Run run = Run.of("ledger", "ashton-hayes", "--format", "json");
        LedgerReport ledger = ReportReader.ledger(run.lines().get(0)).orElseThrow();
        assertThat(JsonWriter.write(ledger)).isEqualTo(run.lines().get(0));
        assertThat(ledger.sentences()).hasSize(61);
        assertThat(Run.of("ledger", "ashton-hayes").out()).contains("AH-052", "ah-photo-parental-consent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"### Must", "### Should normally", "### May", "### To be done", "Read as:", "Except when"})
    void theHandbookSaysWhatMustShouldAndMayBeDone(String part) {
        assertThat(Run.of("handbook", "ashton-hayes").out()).contains(part);
    }

    @Test
    void thePoliciesAreListed() {
        Set<String> listed = new TreeSet<>(Run.of("policies").lines());
        assertThat(listed).contains("ashton-hayes");
    }

    @Test
    void helpIsAnAnswer() {
        assertThat(Run.of("--help").code()).isZero();
        assertThat(Run.of("check", "--help").out()).contains("--presume");
    }
}
