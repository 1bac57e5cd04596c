package org.schoolgate.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.ActivityReader;
import org.schoolgate.json.RecordsReader;
import org.schoolgate.text.StandardTextReader;

/** Decides about one draft: {@code Quickstart school.json draft.json}. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] args) throws IOException {
        SchoolRecords records = RecordsReader.standard()
                .read(Files.readAllBytes(Path.of(args[0])))
                .orElseThrow();
        Activity draft = ActivityReader.of(records)
                .read(Files.readAllBytes(Path.of(args[1])))
                .orElseThrow();
        Checker checker = Policies.named("ashton-hayes")
                .checker()
                .reading(StandardTextReader.standard())
                .knowing(records); // immutable, thread-safe: make one and keep it
        Decision decision = checker.decide(draft, Instant.now());
        System.out.println(decision.verdict() + ", permitted: " + decision.permitted());
        decision.findings().stream()
                .filter(finding -> finding.level().atMost().isAbove(Level.ADVISE))
                .forEach(finding -> System.out.println(finding.message() + " [" + finding.clause() + "]"));
        decision.questions().forEach(question -> System.out.println(question.askedOf() + ": " + question.question()));
    }
}
