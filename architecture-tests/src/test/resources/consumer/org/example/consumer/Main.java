package org.example.consumer;

import java.time.Instant;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.ActivityReader;
import org.schoolgate.json.DecisionReport;
import org.schoolgate.json.JsonWriter;
import org.schoolgate.json.RecordsReader;
import org.schoolgate.text.StandardTextReader;

/** What an embedder does, in little: every policy found decides about one draft. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        SchoolRecords records =
                RecordsReader.standard().read("{\"zone\": \"Europe/London\"}").orElseThrow();
        Activity draft = ActivityReader.of(records)
                .read("{\"activity\": \"POST\", \"text\": \"The hall is open.\", \"at\": \"2026-03-07T12:00:00+00:00\"}")
                .orElseThrow();
        for (Policy policy : Policies.all()) {
            Decision decision = policy.checker()
                    .reading(StandardTextReader.standard())
                    .knowing(records)
                    .decide(draft, Instant.EPOCH);
            boolean written = JsonWriter.write(DecisionReport.of(decision)).contains(decision.verdict().name());
            System.out.println(policy.id() + " " + decision.verdict() + " " + written);
        }
    }
}
