package org.schoolgate.examples.commandline;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.dialogue.Declaration;
import org.schoolgate.json.FollowUp;
import org.schoolgate.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code declaration}: what an author signs. */
@Command(name = "declaration", description = "Prints the declaration for a policy and a kind of activity.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before call()
final class Declare implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Spec
    private CommandSpec spec;

    @Option(names = "--policy", paramLabel = "ID", required = true, description = "A policy; several are layered.")
    private List<String> policies;

    @Option(names = "--activity", paramLabel = "KIND", defaultValue = "POST", description = "Which kind of activity.")
    private ActivityKind activity;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to answer.")
    private Format format;

    @Override
    public Integer call() {
        Declaration declaration = Declaration.of(InHand.named(policies).layers().checker(), activity);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(JsonWriter.write(FollowUp.Declared.of(declaration)));
        } else {
            out.print(declaration.printed());
        }
        return ExitCodes.PERMITTED;
    }
}
