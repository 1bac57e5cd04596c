package org.schoolgate.benchmarks;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * One figure that was measured.
 *
 * @param name the class and the method of the benchmark
 * @param parameters such as {@code policy=ashton-vale}, apart by a blank; empty where it has none
 * @param score in the benchmark's own unit, on average
 * @param least the same, of the iteration that gave the least: what other programs of the machine add to it is least there
 * @param unit such as {@code ns/op}
 * @param bytes what one operation makes
 */
record Figure(String name, String parameters, double score, double least, String unit, double bytes) {
    static Figure of(RunResult run) {
        BenchmarkParams of = run.getParams();
        Result<?> made = run.getSecondaryResults().get("gc.alloc.rate.norm");
        String[] names = of.getBenchmark().split("\\.", -1);
        return new Figure(
                names[names.length - 2] + "." + names[names.length - 1],
                String.join(
                        " ",
                        of.getParamsKeys().stream()
                                .map(key -> key + "=" + of.getParam(key))
                                .toList()),
                run.getPrimaryResult().getScore(),
                run.getPrimaryResult().getStatistics().getMin(),
                run.getPrimaryResult().getScoreUnit(),
                made == null ? Double.NaN : made.getScore());
    }

    /** The value of a parameter that is a number. */
    double parameter(String key) {
        for (String one : parameters.split(" ", -1)) {
            if (one.startsWith(key + "=")) {
                return Double.parseDouble(one.substring(key.length() + 1));
            }
        }
        throw new IllegalArgumentException(name + " has no parameter " + key);
    }
}
