package org.schoolgate.examples.commandline;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.schoolgate.core.dialogue.Lack;
import org.schoolgate.core.dialogue.RecordsFault;
import org.schoolgate.core.dialogue.Setup;
import org.schoolgate.json.FollowUp;
import org.schoolgate.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code setup}: whether a school is ready for its policy. */
@Command(
        name = "setup",
        description = "Says what the records of a school still lack for a policy, and what in them cannot be meant.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before call()
final class CheckSetup implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Mixin
    private final Given given = new Given();

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to answer.")
    private Format format;

    private final Clock clock;

    CheckSetup(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Given.Read read = given.read(clock);
        Setup setup = Setup.of(read.checker(), read.school(), read.now());
        spec.commandLine()
                .getOut()
                .println(format == Format.JSON ? JsonWriter.write(FollowUp.Ready.of(setup)) : text(setup));
        return setup.lacks().isEmpty() ? ExitCodes.PERMITTED : ExitCodes.ASK;
    }

    private static String text(Setup setup) {
        Page page = new Page()
                .line(0, "Of " + setup.posts() + " ordinary posts " + setup.asked() + " wait for the records.");
        if (!setup.lacks().isEmpty()) {
            page.heading("The records lack:");
        }
        for (Lack lack : setup.lacks()) {
            page.line(2, "- ", lacking(lack));
        }
        if (!setup.faults().isEmpty()) {
            page.heading("What cannot be meant, or wants a look:");
        }
        for (RecordsFault fault : setup.faults()) {
            page.line(2, "- ", fault.text() + (fault.at().isEmpty() ? "" : " [" + fault.at() + "]"));
        }
        return page.text();
    }

    private static String lacking(Lack lack) {
        String whom =
                Words.joined(lack.question().askedOf().stream().map(Words::role).toList(), "or");
        String of = lack.subjects().isEmpty() ? "" : " (of " + Words.joined(lack.subjects(), "and") + ")";
        String what = lack.sentences().isEmpty() ? "" : " for " + String.join(", ", lack.sentences());
        String share = lack.percent() == 0 ? "" : "; stops " + lack.percent() + " in 100 posts";
        return "Ask " + whom + ": " + lack.question().question() + of + " ["
                + lack.question().answerAt() + what + share + "]";
    }
}
