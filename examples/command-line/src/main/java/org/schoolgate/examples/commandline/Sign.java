package org.schoolgate.examples.commandline;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.dialogue.Declaration;
import org.schoolgate.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sign}: a draft with its declaration signed, bound to the draft as it is. */
@Command(name = "sign", description = "Prints a draft with its declaration signed; an edit after that voids it.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before call()
final class Sign implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Mixin
    private final Given given = new Given();

    @Spec
    private CommandSpec spec;

    @Option(names = "--by", paramLabel = "PERSON", required = true, description = "Who signs.")
    private String by;

    @Parameters(paramLabel = "DRAFT", description = "A file with one activity.")
    private String draft;

    private final Clock clock;

    Sign(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Given.Read read = given.read(clock);
        Activity activity = read.activity(draft);
        if (read.school().person(by).isEmpty() && read.school().pupil(by).isEmpty()) {
            throw new BadInputException("--by: the records hold nobody of this id");
        }
        Activity signed = Declaration.signed(activity, by, read.now());
        spec.commandLine().getOut().println(JsonWriter.write(signed));
        return ExitCodes.of(read.checker().decide(signed, read.now()).verdict());
    }
}
