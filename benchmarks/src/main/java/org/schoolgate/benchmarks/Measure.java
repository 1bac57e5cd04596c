package org.schoolgate.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures with JMH: "guard" what the build holds, in a minute; "all" the rest as well, and writes the figures and a plot
 * of how cost grows; or whatever a JMH command line asks for.
 */
public final class Measure {
    private static final int TRIES = 3;
    private static final Path TARGET = Path.of("target");
    private static final TimeValue HALF_A_SECOND = TimeValue.milliseconds(500);

    private Measure() {}

    /** Runs what is asked for; ends with 1 where the build's bounds are passed. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException, IOException {
        String what = String.join(" ", arguments);
        if (what.equals("guard")) {
            System.exit(isHeld() ? 0 : 1);
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(what.equals("all") ? new String[0] : arguments))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Files.createDirectories(TARGET);
        Files.writeString(TARGET.resolve("figures.md"), Figures.table(results));
        Growth.plot(results, TARGET.resolve("growth.png"));
        System.out.println("The figures are in target/figures.md, the plot is target/growth.png.");
    }

    /** Whatever else a machine does makes code slower and never faster: once within the bounds is within them. */
    private static boolean isHeld() throws RunnerException {
        List<String> faults = List.of();
        for (int i = 0; i < TRIES; i++) {
            faults = Guard.faults(guarded());
            if (faults.isEmpty()) {
                return true;
            }
        }
        faults.forEach(System.err::println);
        return false;
    }

    private static Collection<RunResult> guarded() throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        Guard.MEASURED.forEach(options::include);
        return new Runner(options.addProfiler(GCProfiler.class)
                        .param("policy", "ashton-vale")
                        .param("children", "2")
                        .forks(1)
                        .warmupIterations(6)
                        .warmupTime(HALF_A_SECOND)
                        .measurementIterations(10)
                        .measurementTime(HALF_A_SECOND)
                        .build())
                .run();
    }
}
