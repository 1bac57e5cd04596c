package org.schoolgate.examples.commandline;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code schoolgate} command. */
@Command(
        name = "schoolgate",
        description = "Judges drafts by a school's own social-media policy.",
        footer = {"", "Exit: 0 may go ahead, 1 not as it is, 3 ask first, 2 bad input or usage."})
final class Schoolgate implements Runnable {

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before run()
    private CommandSpec spec;

    private Schoolgate() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        // Buffered: a decision a line, and there may be thousands.
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        Reader in = new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8);
        int code = run(Clock.systemUTC(), in, out, err, args);
        out.flush();
        err.flush();
        System.exit(out.checkError() ? ExitCodes.BAD_INPUT : code);
    }

    /** Runs the program and gives the exit code. The clock is for review dates and duties alone. */
    static int run(Clock clock, Reader in, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Schoolgate());
        line.addSubcommand(new Check(clock));
        line.addSubcommand(new Ask(clock, in));
        line.addSubcommand(new RepairDrafts(clock));
        line.addSubcommand(new Declare());
        line.addSubcommand(new Sign(clock));
        line.addSubcommand(new ShowConsents(clock));
        line.addSubcommand(new CheckSetup(clock));
        line.addSubcommand(new Publish(clock));
        line.addSubcommand(new ReviewPublished(clock));
        line.addSubcommand(new Read());
        line.addSubcommand(new ShowLedger());
        line.addSubcommand(new Handbook());
        line.addSubcommand(new ShowPolicies());
        line.addSubcommand(new NewPolicy());
        line.addSubcommand(new Train(clock));
        line.setOut(out);
        line.setErr(err);
        // A file may be called "@home.json".
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, given) -> refused(wrong));
        line.setExecutionExceptionHandler((wrong, command, parsed) -> failed(wrong, command));
        return line.execute(args);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    private static int refused(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        // Of a slip in an option picocli first says that the option is missing.
        boolean slip = wrong instanceof MissingParameterException
                && !command.getUnmatchedArguments().isEmpty();
        err.println("schoolgate: "
                + (slip ? "unknown: " + String.join(" ", command.getUnmatchedArguments()) : wrong.getMessage()));
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCodes.BAD_INPUT;
    }

    private static int failed(Exception wrong, CommandLine command) {
        // Of an unforeseen failure no message is shown: it might hold anything, a child's name too.
        String message = wrong instanceof BadInputException bad
                ? bad.getMessage()
                : "this is a fault in the program itself: " + wrong.getClass().getSimpleName();
        command.getErr().println("schoolgate: " + message);
        command.getErr().flush();
        return ExitCodes.BAD_INPUT;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: check, ask, repair, declaration, sign, consents, setup, publish, review, read, ledger,"
                        + " handbook, policies or new-policy");
    }
}
