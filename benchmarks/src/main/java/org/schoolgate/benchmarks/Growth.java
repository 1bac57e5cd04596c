package org.schoolgate.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.openjdk.jmh.results.RunResult;

/** Draws what a decision costs as one thing grows. */
final class Growth {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;
    private static final double NANOS_A_MICRO = 1_000;
    private static final Map<String, String> GROWING = new TreeMap<>(Map.of(
            "rules", "rules",
            "children", "children",
            "childrenFromValues", "children",
            "wordsFromValues", "characters"));

    private Growth() {}

    /** Draws a picture for each thing that grows and was measured; none where nothing was. */
    static void plot(Collection<RunResult> results, Path file) throws IOException {
        List<XYChart> charts = GROWING.entrySet().stream()
                .map(one -> chart(
                        one.getValue(),
                        one.getKey(),
                        results.stream()
                                .map(Figure::of)
                                .filter(figure -> figure.name().equals("GrowthBenchmark." + one.getKey()))
                                .sorted(Comparator.comparing(figure -> figure.parameter(one.getValue())))
                                .toList()))
                .filter(chart -> !chart.getSeriesMap().isEmpty())
                .toList();
        if (!charts.isEmpty()) {
            BitmapEncoder.saveBitmap(
                    charts, (charts.size() + 1) / 2, 2, file.toString(), BitmapEncoder.BitmapFormat.PNG);
        }
    }

    private static XYChart chart(String growing, String title, List<Figure> figures) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(growing)
                .yAxisTitle("microseconds a decision")
                .build();
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler().setXAxisMin(0.0);
        if (!figures.isEmpty()) {
            chart.addSeries(
                    title,
                    figures.stream().map(figure -> figure.parameter(growing)).toList(),
                    figures.stream()
                            .map(figure -> figure.score() / NANOS_A_MICRO)
                            .toList());
        }
        return chart;
    }
}
