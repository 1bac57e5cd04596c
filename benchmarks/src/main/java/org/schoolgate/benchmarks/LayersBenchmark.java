package org.schoolgate.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Prepared;
import org.schoolgate.text.StandardTextReader;

/** Several policies at once, on an ordinary post. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LayersBenchmark {
    /** How many. */
    @Param({"1", "2", "5"})
    public int layers;

    private Checker checker = Policies.named("ashton-vale").checker().knowing(Posts.records(1));
    private Prepared prepared = checker.prepare(Posts.of(0));

    /** Makes the layers ready. */
    @Setup
    public void prepare() {
        List<Policy> policies = Policies.all().subList(0, layers);
        checker = Policies.strictestOf(policies.toArray(Policy[]::new))
                .checker()
                .reading(StandardTextReader.standard())
                .knowing(Posts.records(600));
        prepared = checker.prepare(Posts.of(Posts.ORDINARY));
    }

    /** The decision, from a prepared situation. */
    @Benchmark
    public Decision explained() {
        return prepared.decide();
    }
}
