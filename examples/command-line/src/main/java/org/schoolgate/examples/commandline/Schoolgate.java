package org.schoolgate.examples.commandline;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code schoolgate} command. */
@Command(name = "schoolgate", mixinStandardHelpOptions = true, description = "Judges drafts by a school's policy.")
final class Schoolgate {

    private Schoolgate() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Schoolgate()).execute(args));
    }
}
