package org.schoolgate.examples.commandline;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolgate.json.JsonWriter;
import org.schoolgate.json.LedgerReport;
import org.schoolgate.json.LedgerReport.NormReport;
import org.schoolgate.json.LedgerReport.SentenceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger}: every sentence and what became of it. */
@Command(name = "ledger", description = "Lists every sentence of a policy and what became of it.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before run()
final class ShowLedger implements Runnable {

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The policy.")
    private String policy;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to answer.")
    private Format format;

    @Override
    public void run() {
        LedgerReport ledger = LedgerReport.of(InHand.policy(policy).ledger());
        spec.commandLine().getOut().print(format == Format.JSON ? JsonWriter.write(ledger) + "\n" : text(ledger));
        spec.commandLine().getOut().flush();
    }

    private static String text(LedgerReport ledger) {
        StringBuilder text = new StringBuilder(ledger.title()).append('\n');
        String section = "";
        for (SentenceReport sentence : ledger.sentences()) {
            if (!sentence.section().equals(section)) {
                section = sentence.section();
                text.append('\n').append(section).append('\n');
            }
            text.append("  ").append(line(sentence)).append('\n');
        }
        text.append("\nWhat was made of them\n");
        for (NormReport norm : ledger.rules()) {
            text.append("  ").append(norm.id()).append(": ").append(norm.text()).append('\n');
            norm.reading()
                    .ifPresent(reading ->
                            text.append("    Read as: ").append(reading).append('\n'));
        }
        ledger.adoptedFrom().ifPresent(original -> {
            text.append("\nWhat departs from ").append(original).append('\n');
            ledger.departures()
                    .orElse(List.of())
                    .forEach(one -> text.append("  ")
                            .append(one.rule())
                            .append(", ")
                            .append(Words.of(one.what()))
                            .append(": ")
                            .append(one.reason())
                            .append('\n'));
        });
        return text.toString();
    }

    private static String line(SentenceReport sentence) {
        String sorts = sentence.as().stream().map(Words::of).collect(Collectors.joining(" and "));
        String by = sentence.by().isEmpty() ? "" : ": " + String.join(", ", sentence.by());
        return sentence.id() + "  " + sorts + by
                + sentence.note().map(note -> " (" + note + ")").orElse("");
    }
}
