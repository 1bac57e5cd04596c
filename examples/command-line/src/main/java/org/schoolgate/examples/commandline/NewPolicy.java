package org.schoolgate.examples.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new-policy}: a module for one more policy, from nothing but its text. */
@Command(
        name = "new-policy",
        description = "Makes a module for one more policy from its text; its test says what is to be done first.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before run()
final class NewPolicy implements Runnable {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "The policy's id, such as green-lane.")
    private String id;

    @Parameters(index = "1", paramLabel = "FILE", description = "The policy as plain text.")
    private Path text;

    @Option(
            names = "--prefix",
            paramLabel = "XX",
            description = "What its sentences are numbered with; else from the id.")
    private Optional<String> prefix = Optional.empty();

    @Option(names = "--into", paramLabel = "DIR", description = "An empty or new folder; else policy-rules-ID.")
    private Optional<Path> into = Optional.empty();

    @Override
    public void run() {
        if (!KEBAB.matcher(id).matches()) {
            throw new BadInputException("an id is made of small letters, digits and dashes, such as green-lane");
        }
        Path folder = into.orElseGet(() -> Path.of("policy-rules-" + id));
        try {
            refuseWhatIsThere(folder);
            List<PaperText.Sentence> sentences = PaperText.sentences(Files.readString(text));
            if (sentences.isEmpty()) {
                throw new BadInputException(text + " holds no sentence");
            }
            new NewModule(id, prefix.orElseGet(this::initials), sentences).write(folder);
            PrintWriter out = spec.commandLine().getOut();
            out.println(folder + ": " + Words.count(sentences.size(), "sentence") + ", numbered in sentences.txt.");
            out.println("Next: run its tests; they say what is to be done first.");
            out.flush();
        } catch (IOException failed) {
            throw new BadInputException(
                    text + " cannot be read, or " + folder + " cannot be written to: " + failed.getMessage());
        }
    }

    private String initials() {
        String[] parts = id.split("-", -1);
        String letters = parts.length > 1
                ? parts[0].substring(0, 1) + parts[1].charAt(0)
                : id.substring(0, Math.min(2, id.length()));
        return letters.toUpperCase(Locale.ROOT);
    }

    private static void refuseWhatIsThere(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new BadInputException(folder + " is not empty; name another folder with --into");
                }
            }
        }
    }
}
