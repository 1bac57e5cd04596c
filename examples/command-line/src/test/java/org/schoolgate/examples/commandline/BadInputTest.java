package org.schoolgate.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolgate.json.Fault;
import org.schoolgate.json.FaultReport;
import org.schoolgate.json.ReportReader;

/** Whatever is handed in, the program ends with 2 and one clear message, and still decides the other drafts. */
class BadInputTest {

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Run check(String records, String... drafts) {
        return Run.of(Run.with(drafts, "check", "--policy", "ashton-hayes", "--format", "json", "--records", records));
    }

    private static String good() {
        return Run.HAZEL_BANK.resolve("model-bridges.json").toString();
    }

    private static List<Fault> onlyFaults(Run run) {
        assertThat(run.code()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(2);
        FaultReport refused = ReportReader.faults(run.lines().get(0)).orElseThrow();
        assertThat(ReportReader.decision(run.lines().get(1)).orElseThrow().permitted())
                .isTrue();
        assertThat(refused.faults()).isNotEmpty();
        return refused.faults();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "broken JSON | {\"activity\": \"POST\" | ``",
                "an empty file | `` | ``",
                "no object | [] | ``",
                "a duplicate key | {\"activity\": \"POST\", \"text\": \"a\", \"text\": \"b\"} | /text",
                "an unknown key | {\"activity\": \"POST\", \"purpose\": []} | /purpose",
                "a wrong type | {\"activity\": \"POST\", \"text\": 3} | /text",
                "a wrong constant | {\"activity\": \"POST\", \"kind\": \"SONG\"} | /kind",
                "an impossible date | {\"activity\": \"POST\", \"at\": \"2026-02-30T10:00:00Z\"} | /at",
                "a time without offset | {\"activity\": \"POST\", \"at\": \"2026-03-02T10:00:00\"} | /at",
                "an unknown pupil | {\"activity\": \"POST\", \"media\": [{\"children\": [{\"pupil\": \"p99\"}]}]} | /media/0/children/0/pupil",
                "an unknown person | {\"activity\": \"POST\", \"by\": \"nobody\"} | /by",
                "an unknown account | {\"activity\": \"POST\", \"account\": \"none\"} | /account",
                "an unknown event | {\"activity\": \"POST\", \"event\": \"none\"} | /event",
                "an unknown fact | {\"activity\": \"POST\", \"answers\": {\"is_it_nice\": true}} | /answers/is_it_nice",
                "a reason for no rule | {\"activity\": \"POST\", \"reasons\": [{\"rule\": \"ah-ours\", \"text\": \"x\"}]} | /reasons/0/rule",
                "an approval of no rule | {\"activity\": \"POST\", \"approvals\": [{\"role\": \"SLT\", \"of\": \"zz\"}]} | /approvals/0/of",
                "no such duty | {\"activity\": \"POST\", \"done\": [{\"duty\": \"ah-nothing\"}]} | /done/0/duty",
                "no such act | {\"activity\": \"COMMENT\", \"done\": [{\"duty\": \"ah-remove-inappropriate\", \"act\": \"eat\"}]} | /done/0/act",
            })
    void aFaultyDraftIsRefusedAndTheNextIsDecided(String what, String draft, String at) throws IOException {
        List<Fault> faults = onlyFaults(check(Run.SCHOOL, file("draft.json", draft), good()));
        assertThat(faults).as(what).extracting(Fault::at).contains(at);
    }

    @Test
    void aMissingFileIsRefused() {
        List<Fault> faults =
                onlyFaults(check(Run.SCHOOL, folder.resolve("none.json").toString(), good()));
        assertThat(faults).extracting(Fault::found).containsExactly("there is no such file");
    }

    @Test
    void aFolderIsRefused() {
        List<Fault> faults = onlyFaults(check(Run.SCHOOL, folder.toString(), good()));
        assertThat(faults).extracting(Fault::found).containsExactly("a folder; a file is needed");
    }

    @Test
    void aFileOfBracketsIsRefused() throws IOException {
        byte[] brackets = new byte[50 << 20];
        Arrays.fill(brackets, (byte) '[');
        Path file = Files.write(folder.resolve("brackets.json"), brackets);
        assertThat(onlyFaults(check(Run.SCHOOL, file.toString(), good())))
                .extracting(Fault::found)
                .containsExactly("too much");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("bytes.json"), new byte[] {(byte) 0xc3, (byte) 0x28, 0, 1, (byte) 0xff});
        assertThat(onlyFaults(check(Run.SCHOOL, file.toString(), good()))).isNotEmpty();
    }

    @Test
    void theTextFormNamesEveryFault() throws IOException {
        String draft = file("draft.json", "{\"activity\": \"POST\", \"purpose\": [], \"at\": \"yesterday\"}");
        Run run = Run.of("check", "--policy", "ashton-hayes", "--records", Run.SCHOOL, draft);
        assertThat(run.code()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.out())
                .contains("Cannot be judged; nothing was decided.")
                .contains("/purpose")
                .contains("/at")
                .doesNotContain("yesterday");
    }

    private static void refused(Run run, String... parts) {
        assertThat(run.code()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("schoolgate: ").contains(parts).doesNotContain("\tat ");
    }

    @Test
    void recordsThatAreMissingAreRefused() {
        refused(check(folder.resolve("none.json").toString(), good()), "the records", "there is no such file");
    }

    @Test
    void aConsentForNobodyIsRefused() throws IOException {
        String school = Files.readString(Path.of(Run.SCHOOL), StandardCharsets.UTF_8)
                .replace("{\"pupil\": \"p4\"", "{\"pupil\": \"p44\"");
        refused(check(file("school.json", school), good()), "/consents/3/pupil", "the id of a pupil");
    }

    @Test
    void brokenRecordsAreRefused() throws IOException {
        refused(check(file("school.json", "{\"pupils\": ["), good()), "broken JSON");
    }

    @Test
    void anUnknownPolicyIsRefusedWithThoseThatThereAre() {
        Run run = Run.of("check", "--policy", "ashton-haye", "--records", Run.SCHOOL, good());
        refused(run, "\"ashton-haye\"", "ashton-hayes");
        refused(Run.of("ledger", "none"), "ashton-hayes");
        refused(Run.of("handbook", "none"), "ashton-hayes");
    }

    @Test
    void recordsHaveToBeNamed() {
        refused(Run.of("check", "--policy", "ashton-hayes", good()), "--records");
    }

    @Test
    void aDraftHasToBeNamed() {
        refused(Run.of("check", "--policy", "ashton-hayes", "--records", Run.SCHOOL), "DRAFT");
    }

    @Test
    void anUnknownOptionIsRefused() {
        refused(Run.check("model-bridges.json", "--nmes"), "--nmes");
        refused(Run.of("check", "--polcy", "ashton-hayes", "--records", Run.SCHOOL, good()), "--polcy");
    }

    @Test
    void anUnknownWayIsRefused() {
        refused(Run.check("model-bridges.json", "--format", "xml"), "xml");
        refused(Run.check("model-bridges.json", "--presume", "all"), "all");
        refused(Run.check("model-bridges.json", "--now", "today"), "--now");
    }

    @Test
    void anUnknownCommandIsRefused() {
        refused(Run.of("chekc"), "chekc");
        refused(Run.of(), "say what to do");
    }
}
