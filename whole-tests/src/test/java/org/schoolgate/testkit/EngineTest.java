package org.schoolgate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;

/**
 * Over all policies, alone and in layers, the engine says what the reference interpreter says.
 * {@code schoolgate.reference.situations} is how many situations are tried (2,000; a million in the campaign),
 * {@code schoolgate.laws.seed} which.
 */
class EngineTest {
    private static final int SITUATIONS = Integer.getInteger("schoolgate.reference.situations", 2_000);
    private static final long SEED = Long.getLong("schoolgate.laws.seed", 1);
    /** How many situations share their invented schools; reading those takes longer than a decision. */
    private static final int OF_A_ROUND = 400;

    private final Policy[] all = Policies.all().toArray(Policy[]::new);

    @Test
    void agreesWithTheReferenceInterpreter() {
        AtomicInteger tried = new AtomicInteger();
        IntStream.range(0, (SITUATIONS + OF_A_ROUND - 1) / OF_A_ROUND)
                .parallel()
                .forEach(round -> {
                    Chance chance = new Chance(SEED * 7_919 + round);
                    // Five rounds of six look at one policy, the sixth at some of them together.
                    Policy first = all[round % all.length];
                    Policy[] together = round % 6 == 5
                            ? chance.some(Arrays.asList(all), all.length).toArray(Policy[]::new)
                            : new Policy[] {first};
                    Comparing comparing = new Comparing(together.length == 0 ? all : together);
                    new Trials(Leaves.vocabulary(first), SEED + round, Math.min(OF_A_ROUND, SITUATIONS))
                            .each("the engine and the reference interpreter", (world, own) -> {
                                tried.incrementAndGet();
                                return comparing.agree(world, own);
                            });
                });
        assertThat(tried.get()).isGreaterThanOrEqualTo(SITUATIONS);
    }
}
