package org.schoolgate.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.PolicyProvider;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.ActivityReader;
import org.schoolgate.json.DecisionReport;
import org.schoolgate.json.Fault;
import org.schoolgate.json.FaultyInputException;
import org.schoolgate.json.JsonWriter;
import org.schoolgate.json.Parsed;
import org.schoolgate.json.RecordsReader;
import org.schoolgate.testkit.MarkedSchools;
import org.schoolgate.text.StandardTextReader;

/**
 * Nothing that identifies a child reaches a log, an exception's message, a {@code toString()} or standard error. Drafts
 * and records in which everything of a person's carries a mark, well formed and faulty, go through every public operation
 * of every module that is given them, with all logging at its most talkative (see simplelogger.properties). The mark must
 * not turn up. {@code schoolgate.privacy.rounds} says how many schools (4), {@code schoolgate.laws.seed} which.
 *
 * <p>The test kit is left out: it is what tests extend, and it prints the invented draft that breaks a law.
 */
class PrivacyTest {
    private static final long SEED = Long.getLong("schoolgate.laws.seed", 1);
    private static final int ROUNDS = Integer.getInteger("schoolgate.privacy.rounds", 4);
    private static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");

    private final Set<String> leaks = new TreeSet<>();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Logger platformLogs = Logger.getLogger("");
    private final Level usual = platformLogs.getLevel();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord record) {
            check("the platform's log", record.getMessage());
            if (record.getThrown() != null) {
                check("the platform's log", record.getThrown().toString());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        platformLogs.addHandler(listening);
        listening.setLevel(Level.ALL);
        platformLogs.setLevel(Level.ALL);
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
        platformLogs.setLevel(usual);
        platformLogs.removeHandler(listening);
    }

    private void check(String where, String text) {
        if (text.toLowerCase(Locale.ROOT).contains(MarkedSchools.MARK)) {
            leaks.add(where + ": " + text);
        }
    }

    @Test
    void nothingOfAPersonsTurnsUpAnywhere() {
        Operations operations = new Operations(exported(), new Random(SEED), this::check);
        for (int round = 0; round < ROUNDS; round++) {
            MarkedSchools schools = new MarkedSchools(SEED + round);
            SchoolRecords records = wellFormed(operations, schools);
            for (ActivityKind kind : ActivityKind.values()) {
                draft(operations, schools, records, kind);
            }
            operations.callEach();
        }
        check("what was printed or logged", printed.toString(StandardCharsets.UTF_8));
        stopListening();
        assertThat(leaks).as("seed " + SEED).isEmpty();
        assertThat(operations.count()).isGreaterThan(1_000);
        assertThat(operations.notCalled())
                .as("operations that no value could be found for")
                .isEmpty();
    }

    private static List<Class<?>> exported() {
        List<Class<?>> exported = new ArrayList<>();
        for (ModuleReference module : Exported.modules()) {
            if (!module.descriptor().name().equals("org.schoolgate.testkit")) {
                exported.addAll(Exported.types(module));
            }
        }
        return exported;
    }

    private SchoolRecords wellFormed(Operations operations, MarkedSchools schools) {
        String json = schools.records();
        operations.values().remember(json);
        refused(operations, RecordsReader.standard().read(schools.faulty(json)));
        Policies.all().forEach(policy -> operations.add("a policy", policy));
        ServiceLoader.load(PolicyProvider.class).forEach(provider -> operations.add("a provider", provider));
        operations.add("a reader of words", StandardTextReader.standard());
        Parsed<SchoolRecords> read = RecordsReader.standard().read(json);
        operations.add("reading records", read);
        operations.add("reading records", read.orElseThrow());
        return read.orElseThrow();
    }

    private void draft(Operations operations, MarkedSchools schools, SchoolRecords records, ActivityKind kind) {
        ActivityReader reader = ActivityReader.of(records);
        String json = schools.draft(kind);
        operations.values().remember(json);
        for (int i = 0; i < 20; i++) {
            refused(operations, reader.read(schools.faulty(json)));
        }
        Parsed<Activity> read = reader.read(json);
        operations.add("reading a draft", read);
        read.faults().forEach(fault -> operations.add("reading a draft", fault));
        if (!read.faults().isEmpty()) {
            return; // it answers a fact that only some policies know
        }
        Activity activity = read.orElseThrow();
        operations.add("reading a draft", activity);
        for (Policy policy : Policies.all()) {
            Checker checker = policy.checker()
                    .reading(StandardTextReader.standard())
                    .knowing(records)
                    .askingEverything();
            Situation situation = checker.situation(activity);
            Decision decision = checker.decide(situation, Optional.of(NOW));
            operations.add("deciding", List.of(checker, situation, decision));
            operations.add("deciding", situation.seen());
            for (FindKind found : FindKind.values()) {
                List<Find> finds = situation.finds(found).orElse(List.of());
                operations.add("reading words", finds);
            }
            DecisionReport report = DecisionReport.of(decision);
            operations.add("reporting", report);
            pointsAndDoesNotQuote(JsonWriter.write(report));
        }
    }

    /** What is written for programs may point with ids; the words of the draft and the names on record stay where they are. */
    private void pointsAndDoesNotQuote(String json) {
        for (String word : List.of("zqxtilda", "zqxmarrowby", "zqxesme", "zqxpasser", "zqxtag", "zqx.example")) {
            if (json.toLowerCase(Locale.ROOT).contains(word)) {
                leaks.add("a decision's JSON holds " + word);
            }
        }
    }

    private void refused(Operations operations, Parsed<?> parsed) {
        operations.add("refusing", parsed);
        for (Fault fault : parsed.faults()) {
            operations.add("refusing", fault);
            check("what a fault expected", fault.expected());
        }
        if (!parsed.faults().isEmpty()) {
            try {
                parsed.orElseThrow();
            } catch (FaultyInputException refused) {
                operations.thrown("refused input", refused);
                operations.add("refused input", refused);
            }
        }
    }
}
