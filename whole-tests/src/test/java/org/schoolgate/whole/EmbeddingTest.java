package org.schoolgate.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.ActivityReader;
import org.schoolgate.json.DecisionReport;
import org.schoolgate.json.JsonWriter;
import org.schoolgate.json.Parsed;
import org.schoolgate.json.RecordsReader;
import org.schoolgate.testkit.MarkedSchools;
import org.schoolgate.text.StandardTextReader;

/** One checker for years and for every thread: answers do not depend on who else asks, and nothing is kept of them. */
class EmbeddingTest {
    private static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");
    private static final int THREADS = 16;
    private static final int DECISIONS = Integer.getInteger("schoolgate.heap.decisions", 10_000);
    private static final long MEGABYTE = 1 << 20;

    private final MarkedSchools schools = new MarkedSchools(Long.getLong("schoolgate.laws.seed", 1));
    private final SchoolRecords records =
            RecordsReader.standard().read(schools.records()).orElseThrow();
    private final Checker checker = Policies.strictestOf(Policies.all().toArray(Policy[]::new))
            .checker()
            .reading(StandardTextReader.standard())
            .knowing(records);
    private final List<Activity> drafts = drafts();

    private List<Activity> drafts() {
        ActivityReader reader = ActivityReader.of(records);
        List<Activity> drafts = new ArrayList<>();
        for (int i = 0; drafts.size() < 64; i++) {
            ActivityKind kind = ActivityKind.values()[i % ActivityKind.values().length];
            Parsed<Activity> parsed = reader.read(schools.draft(i % 2 == 0 ? ActivityKind.POST : kind));
            if (parsed.faults().isEmpty()) {
                drafts.add(parsed.orElseThrow());
            }
        }
        return drafts;
    }

    private String decided(Activity draft) {
        return JsonWriter.write(DecisionReport.of(checker.decide(draft, NOW)));
    }

    @Test
    void sixteenThreadsGetTheSameAnswers() throws Exception {
        List<String> alone = drafts.stream().map(this::decided).toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> askers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                askers.add(() -> {
                    start.await();
                    return drafts.stream().map(this::decided).toList();
                });
            }
            for (Future<List<String>> answers : threads.invokeAll(askers)) {
                assertThat(answers.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** {@code schoolgate.heap.decisions} says how many decisions are made (10,000; a million in the campaign), by one policy after another. */
    @Test
    void nothingIsKeptOfADecision() {
        decide(DECISIONS / 10);
        long before = used();
        decide(DECISIONS);
        assertThat(used() - before)
                .as("bytes held after %s decisions", DECISIONS)
                .isLessThan(4 * MEGABYTE);
    }

    private void decide(int times) {
        List<Checker> alone = checker.policies().stream()
                .map(policy ->
                        policy.checker().reading(StandardTextReader.standard()).knowing(records))
                .toList();
        IntStream.range(0, times)
                .parallel()
                .forEach(i -> alone.get(i % alone.size()).decide(drafts.get(i % drafts.size()), NOW));
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
