package org.schoolgate.benchmarks;

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
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Prepared;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.text.StandardTextReader;

/** Whole policies: on words alone, on an ordinary post, and on one with thirty children. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PolicyBenchmark {
    private static final int PUPILS = 600;

    /** By whose policy. */
    @Param({"ashton-hayes", "ashton-vale", "cavendish", "twitter-2018", "wentworth"})
    public String policy = "";

    /** How many children are in the picture; of none there is no picture. */
    @Param({"0", "2", "30"})
    public int children;

    private Checker checker = Policies.named("ashton-vale").checker().knowing(Posts.records(1));
    private Post post = Posts.of(0);
    private Prepared prepared = checker.prepare(post);

    /** Makes the post, looks the records up and reads the words. */
    @Setup
    public void prepare() {
        checker = Policies.named(policy)
                .checker()
                .reading(StandardTextReader.standard())
                .knowing(Posts.records(PUPILS));
        post = Posts.of(children);
        prepared = checker.prepare(post);
    }

    /** The quick path, from a prepared situation. */
    @Benchmark
    public Interval quick() {
        return prepared.level();
    }

    /** The decision, from a prepared situation. */
    @Benchmark
    public Decision explained() {
        return prepared.decide();
    }

    /** The decision, from a prepared situation, with every finding's evidence read. */
    @Benchmark
    public int withEvidence() {
        int facts = 0;
        for (Finding finding : prepared.decide().findings()) {
            facts += finding.evidence().size();
        }
        return facts;
    }

    /** The decision, from Java values: looking up and reading are in it. */
    @Benchmark
    public Decision fromValues() {
        return checker.decide(post);
    }
}
