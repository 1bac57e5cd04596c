package org.schoolgate.whole;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.ActivityReader;
import org.schoolgate.json.JsonWriter;
import org.schoolgate.json.Parsed;
import org.schoolgate.json.RecordsReader;
import org.schoolgate.testkit.MarkedSchools;
import org.schoolgate.text.StandardTextReader;

/**
 * What has to hold of any input whatever, from a person or from a program: it is refused with faults or read, what is read
 * is written and read again as the same, it is decided about, and finds lie within the words. Nothing is ever thrown. A
 * fuzzer that watches which code is reached calls {@link #fuzzerTestOneInput}.
 */
public final class HostileInput {
    private static final SchoolRecords RECORDS =
            RecordsReader.standard().read(new MarkedSchools(1).records()).orElseThrow();
    private static final ActivityReader ACTIVITIES = ActivityReader.of(RECORDS);
    private static final TextReader WORDS = StandardTextReader.standard();
    private static final List<Checker> CHECKERS = Policies.all().stream()
            .map(policy -> policy.checker().reading(WORDS).knowing(RECORDS))
            .toList();

    private HostileInput() {}

    /** Makes what every input shares before the first input's time is taken. */
    public static void fuzzerInitialize() {
        words("");
    }

    /** The first byte says what the others are. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            byte[] rest = java.util.Arrays.copyOfRange(input, 1, input.length);
            switch (input[0] % 3) {
                case 0 -> activity(rest);
                case 1 -> records(rest);
                default -> words(new String(rest, StandardCharsets.UTF_8));
            }
        }
    }

    static void activity(byte[] json) {
        Parsed<Activity> parsed = ACTIVITIES.read(json);
        if (parsed.faults().isEmpty()) {
            Activity activity = parsed.orElseThrow();
            String written = JsonWriter.write(activity);
            require(
                    ACTIVITIES.read(written).orElseThrow().equals(activity),
                    "an activity that is another when read again");
            Decision decision = CHECKERS.get(Math.floorMod(written.hashCode(), CHECKERS.size()))
                    .decide(activity);
            require(decision.level().atLeast().compareTo(decision.level().atMost()) <= 0, "an interval upside down");
        }
    }

    static void records(byte[] json) {
        Parsed<SchoolRecords> parsed = RecordsReader.standard().read(json);
        if (parsed.faults().isEmpty()) {
            SchoolRecords records = parsed.orElseThrow();
            String written = JsonWriter.write(records);
            require(
                    RecordsReader.standard().read(written).orElseThrow().equals(records),
                    "records that are others when read again");
        }
    }

    static void words(String text) {
        for (Find find : WORDS.read(List.of(new Passage("/text", text)), RECORDS)) {
            int start = find.span().start();
            int end = find.span().end();
            require(0 <= start && start <= end && end <= text.length(), "a find outside the words");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
