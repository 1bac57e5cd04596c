package org.schoolgate.examples.commandline;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.activity.Presumption;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.ActivityReader;
import org.schoolgate.json.DecisionReport;
import org.schoolgate.json.Fault;
import org.schoolgate.json.FaultReport;
import org.schoolgate.json.JsonWriter;
import org.schoolgate.json.Parsed;
import org.schoolgate.text.StandardTextReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: one decision a draft, in their order. */
@Command(name = "check", description = "Says of each draft whether the policy lets it happen, and why.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before call()
final class Check implements Callable<Integer> {

    /** What may be presumed. */
    enum Presumable {
        ROUTINE
    }

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Spec
    private CommandSpec spec;

    @Option(names = "--policy", paramLabel = "ID", required = true, description = "A policy; several are layered.")
    private List<String> policies;

    @Option(names = "--records", paramLabel = "FILE", required = true, description = "The records of the school.")
    private String records;

    @Option(names = "--presume", paramLabel = "routine", description = "Presume the routine statements.")
    private @Nullable Presumable presume;

    @Option(
            names = "--now",
            paramLabel = "TIME",
            description = "The time for review dates and duties, as 2026-03-02T09:00:00Z; the clock's, if left out.")
    private @Nullable String now;

    @Option(names = "--names", description = "Let messages name children.")
    private boolean names;

    @Option(names = "--everything", description = "Ask all that is open.")
    private boolean everything;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to answer.")
    private Format format;

    @Parameters(paramLabel = "DRAFT", arity = "1..*", description = "Files with one activity each.")
    private List<String> drafts;

    private final Clock clock;

    Check(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Instant instant = Optional.ofNullable(now).map(this::instant).orElseGet(clock::instant);
        InHand inHand = InHand.named(policies);
        SchoolRecords school = InputFiles.records(records);
        Checker checker = inHand.layers()
                .checker()
                .knowing(school)
                .reading(StandardTextReader.standard())
                .presuming(presume == null ? Presumption.nothing() : Presumption.ofRoutine());
        ActivityReader reader = ActivityReader.of(school, Facts.all()).under(inHand);
        Answers answers = new Answers(school, everything ? checker.askingEverything() : checker, instant);
        Set<Integer> codes = new TreeSet<>();
        for (String draft : drafts) {
            codes.add(answers.answer(draft, InputFiles.activity(reader, draft)));
        }
        return ExitCodes.worst(codes);
    }

    private Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noTime) {
            throw new ParameterException(
                    spec.commandLine(), "--now needs a time with its offset, as 2026-03-02T09:00:00Z");
        }
    }

    /** Prints one answer after the other. */
    private final class Answers {
        private final SchoolRecords school;
        private final Checker checker;
        private final Instant instant;
        private final PrintWriter out = spec.commandLine().getOut();
        private boolean first = true;

        Answers(SchoolRecords school, Checker checker, Instant instant) {
            this.school = school;
            this.checker = checker;
            this.instant = instant;
        }

        int answer(String draft, Parsed<Activity> parsed) {
            if (!parsed.faults().isEmpty()) {
                return refuse(draft, parsed.faults());
            }
            Activity activity = parsed.orElseThrow();
            try {
                return tell(draft, activity, checker.decide(activity, instant));
            } catch (IllegalArgumentException pointsNowhere) {
                return refuse(draft, List.of(new Fault("", "object", String.valueOf(pointsNowhere.getMessage()))));
            }
        }

        private int tell(String draft, Activity activity, Decision decision) {
            if (format == Format.JSON) {
                DecisionReport report = DecisionReport.of(decision).named(draft);
                print(JsonWriter.write(names ? new ChildNames(school).in(report) : report));
            } else {
                print(new DecisionText(draft, checker.situation(activity), decision, names).text());
            }
            return ExitCodes.of(decision.verdict());
        }

        private int refuse(String draft, List<Fault> faults) {
            print(
                    format == Format.JSON
                            ? JsonWriter.write(new FaultReport(draft, faults))
                            : DecisionText.refused(draft, faults));
            return ExitCodes.BAD_INPUT;
        }

        private void print(String answer) {
            if (format == Format.TEXT && !first) {
                out.print("\n");
            }
            first = false;
            out.print(answer);
            out.print('\n');
            out.flush();
        }
    }
}
