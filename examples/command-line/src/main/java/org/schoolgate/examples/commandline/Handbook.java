package org.schoolgate.examples.commandline;

import org.schoolgate.core.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code handbook}: the policy's rules in plain English, section by section. */
@Command(name = "handbook", description = "Prints a policy's rules in plain English, section by section.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before run()
final class Handbook implements Runnable {

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The policy.")
    private String policy;

    @Option(
            names = "--format",
            paramLabel = "markdown|html",
            defaultValue = "markdown",
            description = "How to write it; HTML is one page that prints on A4.")
    private HandbookFormat format;

    @Override
    public void run() {
        Policy chosen = InHand.policy(policy);
        spec.commandLine().getOut().print(format.write(new HandbookText(chosen).pieces()));
        spec.commandLine().getOut().flush();
    }
}
