package org.schoolgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.architecture.OrdinaryPost.POST;
import static org.schoolgate.architecture.OrdinaryPost.RECORDS;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Fixes;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Prepared;
import org.schoolgate.core.school.Records;

/**
 * What a decision costs, counted and not timed: bytes, and questions put to the records. Bytes are counted while the
 * code is interpreted, which makes more than the same code compiled, and the same number each time.
 */
class DecisionCostTest {
    private static final int DECISIONS = 100;
    private static final int ROUNDS = 10;

    /** The whole of a policy, on an ordinary post, with nothing of the decision read but the verdict. */
    private static final long MOST_BYTES_EXPLAINED = 8_192;

    static Stream<Policy> policies() {
        return Policies.all().stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theQuickPathMakesNothing(Policy policy) {
        Prepared prepared = policy.checker().knowing(RECORDS).prepare(POST);
        assertThat(bytes(prepared::level)).isZero();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aDecisionMakesLittleUntilItIsRead(Policy policy) {
        Prepared prepared = policy.checker().knowing(RECORDS).prepare(POST);
        assertThat(bytes(prepared::decide)).isLessThan(MOST_BYTES_EXPLAINED);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void decidingAndReadingTheDecisionLookNothingUp(Policy policy) {
        AtomicInteger lookups = new AtomicInteger();
        Prepared prepared = policy.checker().knowing(counting(lookups)).prepare(POST);
        int before = lookups.get();
        int seen = prepared.situation().seen().size();
        Decision decision = prepared.decide();
        assertThat(read(decision)).isPositive();
        assertThat(before).isPositive();
        assertThat(lookups).hasValue(before);
        assertThat(prepared.situation().seen()).hasSize(seen);
    }

    /** Reads all that a decision holds. */
    private static int read(Decision decision) {
        int findings = decision.findings().stream()
                .mapToInt(finding -> finding.evidence().size()
                        + finding.members().size()
                        + Fixes.of(finding).size())
                .sum();
        return findings
                + decision.questions().size()
                + decision.duties().size()
                + decision.allows().size()
                + decision.notices().size();
    }

    /** What one decision makes, in bytes. */
    private static long bytes(Runnable decision) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return LongStream.range(0, ROUNDS)
                .map(round -> bytesOfMany(threads, decision) / DECISIONS)
                .min()
                .orElseThrow(); // the first rounds load classes, and make whatever is made once
    }

    private static long bytesOfMany(com.sun.management.ThreadMXBean threads, Runnable decision) {
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < DECISIONS; i++) {
            decision.run();
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static Records counting(AtomicInteger lookups) {
        return (Records) Proxy.newProxyInstance(
                Records.class.getClassLoader(), new Class<?>[] {Records.class}, (proxy, method, arguments) -> {
                    lookups.incrementAndGet();
                    try {
                        return method.invoke(RECORDS, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
