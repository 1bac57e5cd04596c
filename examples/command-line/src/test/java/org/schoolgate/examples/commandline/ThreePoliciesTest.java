package org.schoolgate.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.ActivityReader;
import org.schoolgate.text.StandardTextReader;

/** The table of the same drafts under three policies, in the first document that a newcomer reads. */
class ThreePoliciesTest {
    private static final Path FOLDER = Path.of("examples/command-line/three-policies");
    private static final Instant NOW = Instant.parse("2026-03-06T09:00:00Z");
    private static final SchoolRecords SCHOOL =
            InputFiles.records(Run.ROOT.resolve(FOLDER).resolve("school.json").toString());

    @ParameterizedTest
    @ValueSource(strings = {"saturday-morning", "three-children", "reply"})
    void theTableSaysWhatIsDecided(String draft) throws IOException {
        Path file = FOLDER.resolve(draft + ".json");
        String row = Stream.of("ashton-hayes", "wentworth", "cavendish")
                .map(policy -> cell(decided(policy, file)))
                .collect(Collectors.joining(" | ", "| [" + draft + "](" + file + ") | ", " |"));
        assertThat(Files.readAllLines(Run.ROOT.resolve("README.md"))).contains(row);
    }

    private static Decision decided(String policy, Path file) {
        ActivityReader reader = ActivityReader.of(SCHOOL, Facts.all());
        Activity draft =
                InputFiles.activity(reader, Run.ROOT.resolve(file).toString()).orElseThrow();
        return Policies.named(policy)
                .checker()
                .reading(StandardTextReader.standard())
                .knowing(SCHOOL)
                .decide(draft, NOW);
    }

    /** The verdict, and each clause that makes it so. */
    private static String cell(Decision decision) {
        List<Finding> deciding = decision.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.BROKEN || finding.outcome() == Outcome.UNDECIDED)
                .filter(finding -> finding.level().equals(decision.level()))
                .toList();
        return deciding.stream()
                .map(finding -> finding.clause().summary() + " ["
                        + String.join(", ", finding.clause().sentences()) + "]")
                .collect(
                        Collectors.joining("; ", "`" + decision.verdict() + "`" + (deciding.isEmpty() ? "" : " "), ""));
    }
}
