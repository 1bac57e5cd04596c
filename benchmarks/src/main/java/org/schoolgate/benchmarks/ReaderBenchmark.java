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
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.school.Records;
import org.schoolgate.text.StandardTextReader;

/** The reader of a draft's words: a post of 280 signs, with a school's roster and with a trust's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReaderBenchmark {
    private static final String POST =
            "A wonderful afternoon at the science fair! Year 4 showed their volcanoes, Amelia and Oliver from 4B explained magnets, "
                    + "and Mrs Hall judged the paper bridges. Thank you to every family who came along. "
                    + "Pictures at https://oakfield.example/news/fair on Friday at 3pm #OakfieldFair";

    /** How many pupils the roster has. */
    @Param({"600", "10000"})
    public int pupils;

    private final TextReader reader = StandardTextReader.standard();
    private final List<Passage> passages = List.of(new Passage("/text", POST));
    private Records records = Rosters.of(0);

    /** Makes the roster. */
    @Setup
    public void makeRoster() {
        records = Rosters.of(pupils);
    }

    /** Reads the post. */
    @Benchmark
    public List<Find> post() {
        return reader.read(passages, records);
    }
}
