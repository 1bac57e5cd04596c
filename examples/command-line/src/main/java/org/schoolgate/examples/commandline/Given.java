package org.schoolgate.examples.commandline;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.ActivityReader;
import org.schoolgate.json.Fault;
import org.schoolgate.json.Parsed;
import org.schoolgate.text.StandardTextReader;
import picocli.CommandLine.Option;

/** What most commands are given: policies, records, and perhaps a time. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class Given {
    @Option(names = "--policy", paramLabel = "ID", required = true, description = "A policy; several are layered.")
    private List<String> policies;

    @Option(names = "--records", paramLabel = "FILE", required = true, description = "The records of the school.")
    private String records;

    @Option(
            names = "--now",
            paramLabel = "TIME",
            description = "The time, as 2026-03-02T09:00:00Z; the clock's, if left out.")
    private @Nullable String now;

    /** All of it, read. */
    Read read(Clock clock) {
        InHand inHand = InHand.named(policies);
        SchoolRecords school = InputFiles.records(records);
        Checker checker = inHand.layers().checker().knowing(school).reading(StandardTextReader.standard());
        Instant instant =
                Optional.ofNullable(now).map(text -> instant("--now", text)).orElseGet(clock::instant);
        return new Read(
                checker, school, instant, ActivityReader.of(school, Facts.all()).under(inHand));
    }

    /**
     * The instant that an option gives.
     *
     * @throws BadInputException if it is none
     */
    static Instant instant(String option, String text) {
        return time(option, text).toInstant();
    }

    /** The same, with its offset. */
    static OffsetDateTime time(String option, String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException noTime) {
            throw new BadInputException(option + " needs a time with its offset, as 2026-03-02T09:00:00Z");
        }
    }

    /**
     * What was read.
     *
     * @param checker knows the records and reads words
     * @param school the records
     * @param now the instant
     * @param reader of drafts
     */
    record Read(Checker checker, SchoolRecords school, Instant now, ActivityReader reader) {
        /**
         * The activity of this file.
         *
         * @throws BadInputException if there is none, with every fault
         */
        Activity activity(String draft) {
            Parsed<Activity> parsed = InputFiles.activity(reader, draft);
            List<Fault> faults = parsed.faults();
            if (!faults.isEmpty()) {
                throw new BadInputException(DecisionText.refused(draft, faults));
            }
            return parsed.orElseThrow();
        }

        @Override
        public String toString() {
            return "Read";
        }
    }
}
