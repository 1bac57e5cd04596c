package org.schoolgate.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/** What was measured as a table, with its ratio to the rules written by hand where those were measured too. */
final class Figures {
    private static final String BY_HAND = "SixRulesBenchmark.handAll";

    private Figures() {}

    static String table(Collection<RunResult> results) {
        List<Figure> figures = results.stream().map(Figure::of).toList();
        Optional<Figure> byHand =
                figures.stream().filter(one -> one.name().equals(BY_HAND)).findFirst();
        StringBuilder table = new StringBuilder(
                "| benchmark | with | measured | | by hand = 1 | bytes |\n|---|---|---|---|---|---|\n");
        for (Figure one : figures) {
            String ratio = byHand.filter(hand -> one.unit().equals(hand.unit()))
                    .map(hand -> number(one.score() / hand.score()))
                    .orElse("");
            table.append("| ")
                    .append(String.join(
                            " | ",
                            one.name(),
                            one.parameters(),
                            number(one.score()),
                            one.unit(),
                            ratio,
                            Double.isNaN(one.bytes()) ? "" : number(one.bytes())))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
