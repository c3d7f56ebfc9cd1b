package org.hearsay.core.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Confidence intervals of F1 by the percentile bootstrap over documents: as many documents as there are, drawn with
 * replacement, scored, many times over; the interval is what holds the middle 95 % of the figures (Efron and Tibshirani, An
 * Introduction to the Bootstrap, 1993, chapter 13). Documents and not annotations are drawn, since the annotations of one
 * document are alike. The same seed gives the same intervals. Stateless.
 */
public final class Bootstrap {
    private static final double OUTSIDE = 0.05;

    private Bootstrap() {}

    /** An interval of F1, 0 to 1. */
    public record Interval(double low, double high) {}

    /**
     * The 95 % interval of each figure.
     *
     * @param samples how often to draw
     * @return no intervals if there are fewer than two documents, or no samples
     */
    public static Map<Metric, Interval> intervals(Evaluation evaluation, int samples, long seed) {
        Map<Metric, Interval> intervals = new TreeMap<>();
        List<Metric> metrics = new ArrayList<>(evaluation.scores().keySet());
        int documents = evaluation.documents();
        if (documents < 2 || samples < 1) {
            return intervals;
        }
        double[][] drawn = draw(new CountTable(metrics, evaluation.byDocument()), metrics.size(), samples, seed);
        int cut = (int) Math.floor(OUTSIDE / 2 * samples);
        for (int metric = 0; metric < metrics.size(); metric++) {
            double[] figures = drawn[metric];
            Arrays.sort(figures);
            intervals.put(metrics.get(metric), new Interval(figures[cut], figures[samples - 1 - cut]));
        }
        return intervals;
    }

    /** The F1 of each metric in each sample. */
    private static double[][] draw(CountTable table, int metrics, int samples, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] drawn = new double[metrics][samples];
        for (int sample = 0; sample < samples; sample++) {
            CountTable.Sums sums = new CountTable.Sums(metrics);
            for (int i = 0; i < table.documents(); i++) {
                sums.add(table, random.nextInt(table.documents()));
            }
            for (int metric = 0; metric < metrics; metric++) {
                drawn[metric][sample] = sums.f1(metric);
            }
        }
        return drawn;
    }
}
