package org.schoolgate.examples.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.schoolgate.core.dialogue.Published;
import org.schoolgate.core.dialogue.Review;
import org.schoolgate.json.Fault;
import org.schoolgate.json.FollowUp;
import org.schoolgate.json.JsonWriter;
import org.schoolgate.json.Parsed;
import org.schoolgate.json.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code review}: judges again what is on file, with the records as they are now. */
@Command(name = "review", description = "Says of each decision on file whether what was published may stay.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before call()
final class ReviewPublished implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Mixin
    private final Given given = new Given();

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to answer.")
    private Format format;

    @Parameters(
            paramLabel = "FILE",
            description = "Decisions on file, one a line, as publish prints them; each names its draft's file.")
    private String file;

    private final Clock clock;

    ReviewPublished(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Given.Read read = given.read(clock);
        PrintWriter out = spec.commandLine().getOut();
        Set<Integer> codes = new TreeSet<>();
        List<String> lines = new String(InputFiles.bytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        for (String line : lines) {
            Published published = published(line);
            Review review = Review.of(published, read.activity(published.draft()), read.checker(), read.now());
            out.println(format == Format.JSON ? JsonWriter.write(FollowUp.Reviewed.of(review)) : text(review));
            codes.add(code(review.outcome()));
        }
        return ExitCodes.worst(codes);
    }

    private Published published(String line) {
        Parsed<Published> parsed = ReportReader.published(line);
        List<Fault> faults = parsed.faults();
        if (!faults.isEmpty()) {
            throw new BadInputException(DecisionText.refused(file, faults));
        }
        return parsed.orElseThrow();
    }

    private static int code(Review.Result outcome) {
        return switch (outcome) {
            case STANDS -> ExitCodes.PERMITTED;
            case ASK -> ExitCodes.ASK;
            case BROKEN -> ExitCodes.STOPPED;
            case OTHER_DRAFT -> ExitCodes.BAD_INPUT;
        };
    }

    private static String text(Review review) {
        String rules = review.rules().isEmpty() ? "" : " (" + String.join(", ", review.rules()) + ")";
        Page page = new Page().whole(review.draft() + ": " + said(review.outcome()) + rules);
        review.whatToDo().forEach(step -> page.line(2, "- ", step));
        return page.text();
    }

    private static String said(Review.Result outcome) {
        return switch (outcome) {
            case STANDS -> "it may stay.";
            case ASK -> "ask first.";
            case BROKEN -> "it may not stay as it is.";
            case OTHER_DRAFT -> "this is not what was published.";
        };
    }
}
