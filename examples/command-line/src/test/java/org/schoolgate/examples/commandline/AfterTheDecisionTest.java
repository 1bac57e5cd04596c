package org.schoolgate.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolgate.core.dialogue.Published;

/** What may go wrong after a decision: wrong input, answers of all sorts, a changed world, a child at risk. */
class AfterTheDecisionTest {
    private static final List<String> TYPED = List.of(
            "yes",
            "no",
            "none",
            "1",
            "2",
            "3",
            "1, 2",
            "given",
            "p1",
            "p3, visitor",
            "Grace Tillotson",
            "s-head",
            "@passer_by",
            "tw",
            "e-sports",
            "2026-03-02",
            "2026-03-02T10:00:00Z",
            "Europe/London",
            "somebody",
            "08:50/15:20",
            "2026-01-05/2026-03-27",
            "don't know",
            "ask the office",
            "999999999999",
            "",
            "\u0000",
            "-1");

    private static final String PICTURED = """
            "media": [{"kind": "PHOTO", "children": [{"pupil": "p2", "recognisable": true}], "namesVisible": false,
              "tagged": [], "rights": "OWN"}]""";
    private static final String CHANGED_SINCE = """
            {"pupil": "p2", "use": "IMAGE", "channel": "SOCIAL_MEDIA", "state": "WITHDRAWN", "by": "father", "from": "2026-03-01"},
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Run run(String records, String command, String... more) {
        return Run.of(Run.with(more, command, "--policy", "ashton-hayes", "--records", records));
    }

    private static String draft(String name) {
        return Run.HAZEL_BANK.resolve(name).toString();
    }

    private static String school() throws IOException {
        return Files.readString(Path.of(Run.SCHOOL));
    }

    private static void refused(Run run, String... parts) {
        assertThat(run.code()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("schoolgate: ")
                .contains(parts)
                .doesNotContain("\tat ")
                .doesNotContain("fault in the program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "repair", "sign --by s-head", "publish"})
    void aFaultyDraftIsRefused(String command) throws IOException {
        String faulty = file("faulty.json", "{\"activity\": \"POST\", \"purpose\": []}");
        String[] words = command.split(" ");
        String[] more =
                Stream.concat(Stream.of(words).skip(1), Stream.of(faulty)).toArray(String[]::new);
        String[] missing = more.clone();
        missing[missing.length - 1] = folder.resolve("none.json").toString();

        refused(run(Run.SCHOOL, words[0], more), "/purpose");
        refused(run(Run.SCHOOL, words[0], missing), "there is no such file");
        refused(run(folder.resolve("none.json").toString(), words[0], more), "the records");
        refused(Run.of(words[0], "--records", Run.SCHOOL, faulty), "--policy");
    }

    @Test
    void wrongOptionsAreRefused() {
        refused(run(Run.SCHOOL, "sign", "--by", "nobody", draft("first-draft.json")), "--by");
        refused(run(Run.SCHOOL, "ask", "--by", "nobody", draft("first-draft.json")), "--by");
        refused(run(Run.SCHOOL, "consents", "--account", "none"), "--account");
        refused(run(Run.SCHOOL, "consents", "--pupils", "p1,p99"), "--pupils");
        refused(run(Run.SCHOOL, "consents", "--class", "9Z"), "--class");
        refused(run(Run.SCHOOL, "consents", "--at", "today"), "--at");
        refused(run(Run.SCHOOL, "consents", "--format", "xml"), "xml");
        refused(run(Run.SCHOOL, "setup", "--now", "today"), "--now");
        refused(Run.of("declaration", "--policy", "ashton-hayes", "--activity", "SONG"), "SONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"draft\": 3}", "not JSON"})
    void whatIsNoFileOfDecisionsIsRefused(String text) throws IOException {
        refused(run(Run.SCHOOL, "review", file("published.jsonl", text)), "published.jsonl");
    }

    /** Whatever is typed, at any question, the dialogue ends with a decision. */
    @ParameterizedTest
    @ValueSource(strings = {"ashton-hayes", "ashton-vale", "cavendish", "twitter-2018", "wentworth"})
    void whateverIsTypedTheDialogueEndsWithADecision(String policy) throws IOException {
        List<Path> drafts;
        try (Stream<Path> files = Files.list(Run.HAZEL_BANK)) {
            // Something done is named there by the policy of Ashton Hayes.
            drafts = files.filter(file -> !file.endsWith("school.json") && !file.endsWith("rude-comment.json"))
                    .sorted()
                    .toList();
        }
        String nothing = file("nothing.json", "{\"activity\": \"POST\"}");
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StringBuilder typed = new StringBuilder();
            for (int i = 0; i < 300; i++) {
                typed.append(TYPED.get(random.nextInt(TYPED.size()))).append('\n');
            }
            String draft =
                    seed % 4 == 0 ? nothing : drafts.get(seed % drafts.size()).toString();
            Run run = Run.answering(typed.toString(), "ask", "--policy", policy, "--records", Run.SCHOOL, draft);

            assertThat(run.err()).as("%s, seed %s, %s", policy, seed, draft).isEmpty();
            assertThat(run.out()).contains(draft + ": ");
        }
    }

    @Test
    void aWithdrawnConsentBreaksWhatWasPublished() throws IOException {
        String pictured = Files.readString(Path.of(draft("model-bridges.json"))).replace("\"media\": []", PICTURED);
        String published = file(
                "published.jsonl",
                run(Run.SCHOOL, "publish", file("post.json", pictured)).out());
        String now = file("school.json", school().replace("\"consents\": [", "\"consents\": [" + CHANGED_SINCE));
        Run review = run(now, "review", published);

        assertThat(review.code()).isEqualTo(ExitCodes.STOPPED);
        assertThat(review.out())
                .contains("it may not stay as it is", "Take it down", "Or: Leave child 1 out of picture 1.");
        assertThat(review.out() + review.err()).doesNotContain("Ibrahim", "p2");
        assertThat(run(now, "review", "--format", "json", published).out()).contains("\"outcome\":\"BROKEN\"");
    }

    @Test
    void aChildWhoMustNeverBeShownLooksLikeOneWhoseParentRefused() throws IOException {
        String never = school().replace("{\"id\": \"p1\",", "{\"id\": \"p1\", \"never\": true,");
        String refused = school().replace(
                        "\"state\": \"GIVEN\", \"by\": \"mother\"", "\"state\": \"REFUSED\", \"by\": \"mother\"");

        for (String format : List.of("text", "csv", "json")) {
            String shown = run(file("never.json", never), "consents", "--pupils", "p1", "--format", format)
                    .out();
            assertThat(shown)
                    .isEqualTo(run(file("refused.json", refused), "consents", "--pupils", "p1", "--format", format)
                            .out());
        }
    }

    @Test
    void theSafeguardingContactIsNamedFirst() throws IOException {
        String contact =
                "\"form\": 1, \"safeguardingContact\": {\"name\": \"Mrs Quillfeather\", \"telephone\": \"01632 960983\"},";
        String named = file("school.json", school().replace("\"form\": 1,", contact));
        String comment =
                file("comment.json", "{\"activity\": \"COMMENT\", \"account\": \"tw\", \"text\": \"he hits me\"}");
        Run run = run(named, "check", "--format", "json", comment);

        assertThat(run.out())
                .containsSubsequence("\"notices\":[{", "\"SAFEGUARDING\"", "Mrs Quillfeather (telephone 01632 960983)");
        assertThat(run.err()).isEmpty();
        assertThat(run(Run.SCHOOL, "check", comment).out()).contains("A child may be at risk.");
    }

    @Test
    void decisionsOnFileNameTheLibrarysVersion() throws IOException {
        assertThat(Files.readString(Run.ROOT.resolve("pom.xml")))
                .contains("<version>" + Published.LIBRARY + "</version>");
    }
}
