package org.schoolgate.examples.commandline;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.dialogue.Published;
import org.schoolgate.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code publish}: decisions to be kept on file, one line for each draft that is permitted. */
@Command(name = "publish", description = "Prints, for each draft that is permitted, the decision to be kept on file.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before call()
final class Publish implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Mixin
    private final Given given = new Given();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DRAFT", arity = "1..*", description = "Files with one activity each.")
    private List<String> drafts;

    private final Clock clock;

    Publish(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Given.Read read = given.read(clock);
        PrintWriter out = spec.commandLine().getOut();
        Set<Integer> codes = new TreeSet<>();
        for (String draft : drafts) {
            Activity activity = read.activity(draft);
            Optional<Published> published = Published.of(draft, activity, read.checker(), read.now());
            published.ifPresent(one -> out.println(JsonWriter.write(one)));
            codes.add(ExitCodes.of(read.checker().decide(activity, read.now()).verdict()));
        }
        return ExitCodes.worst(codes);
    }
}
