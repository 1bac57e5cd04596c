package org.schoolgate.examples.commandline;

import org.schoolgate.core.policy.Policies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code policies}: the policies found. */
@Command(name = "policies", description = "Lists the policies found.")
final class ShowPolicies implements Runnable {

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before run()
    private CommandSpec spec;

    @Override
    public void run() {
        // Ids alone, one a line, so that a script can use them.
        Policies.ids().forEach(id -> spec.commandLine().getOut().print(id + "\n"));
        spec.commandLine().getOut().flush();
    }
}
