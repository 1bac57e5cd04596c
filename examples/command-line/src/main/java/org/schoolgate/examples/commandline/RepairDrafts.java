package org.schoolgate.examples.commandline;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.dialogue.Change;
import org.schoolgate.core.dialogue.Repair;
import org.schoolgate.core.dialogue.Repairs;
import org.schoolgate.json.FollowUp;
import org.schoolgate.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code repair}: what would put each draft right. */
@Command(name = "repair", description = "Says what would put each draft right, the least first.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before call()
final class RepairDrafts implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Mixin
    private final Given given = new Given();

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to answer.")
    private Format format;

    @Parameters(paramLabel = "DRAFT", arity = "1..*", description = "Files with one activity each.")
    private List<String> drafts;

    private final Clock clock;

    RepairDrafts(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Given.Read read = given.read(clock);
        PrintWriter out = spec.commandLine().getOut();
        Set<Integer> codes = new TreeSet<>();
        for (String draft : drafts) {
            Activity activity = read.activity(draft);
            Repairs repairs = Repairs.of(activity, read.checker(), Optional.of(read.now()));
            out.print(
                    format == Format.JSON
                            ? JsonWriter.write(FollowUp.ToRepair.of(draft, repairs))
                            : text(draft, repairs));
            out.print('\n');
            out.flush();
            codes.add(ExitCodes.of(read.checker().decide(activity, read.now()).verdict()));
        }
        return ExitCodes.worst(codes);
    }

    private static String text(String draft, Repairs repairs) {
        if (!repairs.needed()) {
            return draft + ": nothing has to be put right.";
        }
        if (repairs.none()) {
            return draft + ": no set of changes puts it right. Write it anew, or answer first what is asked.";
        }
        Page page = new Page().whole(draft + ": any one of these puts it right.");
        int number = 1;
        for (Repair repair : repairs.sets()) {
            page.heading(number++ + ".");
            for (Change change : repair.changes()) {
                page.line(2, "- ", change.text() + " [" + change.at() + "]");
            }
        }
        return page.text();
    }
}
