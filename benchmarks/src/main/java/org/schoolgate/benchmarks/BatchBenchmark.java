package org.schoolgate.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.text.StandardTextReader;

/** A batch of posts through one checker that all threads share, by one thread and by two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 12, time = 2) // compiling takes a core of the two for that long
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BatchBenchmark {
    private final Checker checker = Policies.named("ashton-vale")
            .checker()
            .reading(StandardTextReader.standard())
            .knowing(Posts.records(600));
    private final Post post = Posts.of(Posts.ORDINARY);

    /** On one core. */
    @Benchmark
    @Threads(1)
    public Decision oneThread() {
        return checker.decide(post);
    }

    /** On two. */
    @Benchmark
    @Threads(2)
    public Decision twoThreads() {
        return checker.decide(post);
    }
}
