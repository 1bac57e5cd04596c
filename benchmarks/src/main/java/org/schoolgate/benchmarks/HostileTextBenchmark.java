package org.schoolgate.benchmarks;

import java.util.List;
import java.util.Map;
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

/** Texts made to be slow to read: ten times the text must cost about ten times the time and the bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class HostileTextBenchmark {
    private static final Map<String, String> UNITS = Map.of(
            "stops", "a.",
            "ats", "@",
            "name", "Amelia ",
            "marks", "\u0301",
            "emoji", "\uD83D\uDC69\u200D\uD83D\uDC67");

    /** What is repeated. */
    @Param({"stops", "ats", "name", "marks", "emoji"})
    public String text = "stops";

    /** How long the text is, in UTF-16 units. */
    @Param({"10000", "100000", "1000000"})
    public int length;

    private final TextReader reader = StandardTextReader.standard();
    private final Records records = Rosters.of(600);
    private List<Passage> passages = List.of();

    /** Makes the text. */
    @Setup
    public void makeText() {
        String unit = UNITS.getOrDefault(text, text);
        passages = List.of(new Passage("/text", unit.repeat(length / unit.length())));
    }

    /** Reads it. */
    @Benchmark
    public List<Find> read() {
        return reader.read(passages, records);
    }
}
