package org.schoolgate.examples.commandline;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.schoolgate.core.policy.Policies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code train}: does once, silently, what the other commands do, so that the launcher can archive the classes that they
 * load. It is for the launcher alone.
 */
@Command(name = "train", hidden = true, description = "Loads what the other commands need.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before run()
final class Train implements Runnable {

    @Parameters(index = "0")
    private String records;

    @Parameters(index = "1..*")
    private List<String> drafts;

    private final Clock clock;

    Train(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void run() {
        for (String policy : Policies.ids()) {
            check("text", policy);
            check("json", policy);
            quietly("ledger", policy, "--format", "json");
            quietly("handbook", policy);
        }
        List<String> read = new ArrayList<>(List.of("read", "--records", records));
        read.addAll(drafts);
        quietly(read.toArray(String[]::new));
        quietly("policies");
    }

    private void check(String format, String policy) {
        List<String> words = new ArrayList<>(List.of(
                "check",
                "--policy",
                policy,
                "--records",
                records,
                "--format",
                format,
                "--now",
                "2026-03-02T09:00:00Z"));
        words.addAll(drafts);
        quietly(words.toArray(String[]::new));
    }

    private void quietly(String... words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Schoolgate.run(clock, Reader.nullReader(), nowhere, nowhere, words);
    }
}
