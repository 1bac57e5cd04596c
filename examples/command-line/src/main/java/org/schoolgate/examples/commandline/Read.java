package org.schoolgate.examples.commandline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.Presumption;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.ActivityReader;
import org.schoolgate.json.FaultReport;
import org.schoolgate.json.JsonWriter;
import org.schoolgate.json.Parsed;
import org.schoolgate.json.ReadingReport;
import org.schoolgate.json.ReadingReport.Noticed;
import org.schoolgate.text.StandardTextReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: what the reader found in the words of each draft. */
@Command(name = "read", description = "Shows what the reader notices in the words of each draft.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before call()
final class Read implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Spec
    private CommandSpec spec;

    @Option(names = "--records", paramLabel = "FILE", required = true, description = "The records of the school.")
    private String records;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to answer.")
    private Format format;

    @Parameters(paramLabel = "DRAFT", arity = "1..*", description = "Files with one activity each.")
    private List<String> drafts;

    @Override
    public Integer call() {
        SchoolRecords school = InputFiles.records(records);
        ActivityReader reader = ActivityReader.of(school, Facts.all());
        TextReader words = StandardTextReader.standard();
        Set<Integer> codes = new TreeSet<>();
        for (String draft : drafts) {
            Parsed<Activity> parsed = InputFiles.activity(reader, draft);
            codes.add(parsed.faults().isEmpty() ? ExitCodes.PERMITTED : ExitCodes.BAD_INPUT);
            print(
                    parsed.faults().isEmpty()
                            ? found(draft, finds(parsed.orElseThrow(), school, words))
                            : refused(new FaultReport(draft, parsed.faults())));
        }
        return ExitCodes.worst(codes);
    }

    private void print(String answer) {
        spec.commandLine().getOut().print(answer + "\n");
        spec.commandLine().getOut().flush();
    }

    private static List<Find> finds(Activity activity, SchoolRecords school, TextReader words) {
        Situation situation = Situation.of(activity, school, words, Presumption.nothing());
        return words.read(situation.passages(), school);
    }

    private String refused(FaultReport refused) {
        return format == Format.JSON
                ? JsonWriter.write(refused)
                : DecisionText.refused(refused.draft(), refused.faults());
    }

    private String found(String draft, List<Find> finds) {
        ReadingReport report = ReadingReport.of(draft, finds);
        return format == Format.JSON ? JsonWriter.write(report) : text(report);
    }

    private static String text(ReadingReport report) {
        StringBuilder text = new StringBuilder(report.draft()).append(':');
        List.of(
                        report.pupils(),
                        report.people(),
                        report.handles(),
                        report.hashtags(),
                        report.links(),
                        report.details(),
                        report.words())
                .forEach(finds -> finds.forEach(find -> text.append(line(find))));
        return text.toString().endsWith(":") ? text + " nothing found" : text.toString();
    }

    private static String line(Noticed find) {
        StringBuilder line = new StringBuilder("\n  \"" + find.written() + "\": " + Words.of(find.kind()));
        find.detail().ifPresent(detail -> line.append(", ").append(Words.of(detail)));
        if (!find.pupils().isEmpty()) {
            line.append(" of ").append(String.join(", ", find.pupils()));
        }
        find.evidence().forEach(evidence -> line.append(", ").append(Words.of(evidence)));
        if (find.grade() > 0) {
            line.append(", grade ").append(find.grade());
        }
        return line + " (" + find.span().in() + ", " + find.span().start() + " to "
                + find.span().end() + ")";
    }
}
