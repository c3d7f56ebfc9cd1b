package org.hearsay.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells whether two systems differ on the same gold by more than chance: approximate randomisation, two-sided, by document
 * (Noreen, Computer-Intensive Methods for Testing Hypotheses, 1989; for precision, recall and F1 of language processing: Yeh,
 * More accurate tests for the statistical significance of result differences, COLING 2000). If the systems were alike, it
 * would not matter which of them annotated a document: so the two annotations of each document change places with a chance of
 * one half, many times over, and p is the share of trials, with the true one, in which F1 differs at least as much as it does.
 * No correction is made for testing several figures. The same seed gives the same p. Stateless.
 */
public final class Randomisation {
    /** Sums of the same counts in another order are equal but for rounding. */
    private static final double ROUNDING = 1e-12;

    private Randomisation() {}

    /**
     * A figure of two systems.
     *
     * @param baseline the score of the other system
     * @param difference by how much F1 is above that of the baseline, -1 to 1
     * @param p the chance of a difference as great as this between systems that are alike
     */
    public record Difference(Score baseline, double difference, double p) {}

    /**
     * Compares the figures of two systems, those of single types left out.
     *
     * @param system scored against the same gold as the baseline
     * @param trials how often the annotations change places, at least 1
     */
    public static Map<Metric, Difference> test(Evaluation system, Evaluation baseline, int trials, long seed) {
        Map<Metric, Score> mine = system.scores();
        Map<Metric, Score> others = baseline.scores();
        TreeSet<Metric> all = new TreeSet<>(mine.keySet());
        all.addAll(others.keySet());
        all.removeIf(metric -> !metric.type().isEmpty());
        List<Metric> metrics = new ArrayList<>(all);
        Score none = new Score(0, 0, 0);
        double[] observed = new double[metrics.size()];
        for (int metric = 0; metric < observed.length; metric++) {
            Metric name = metrics.get(metric);
            observed[metric] = mine.getOrDefault(name, none).f1()
                    - others.getOrDefault(name, none).f1();
        }
        int[] asGreat = trials(
                new CountTable(metrics, system.byDocument()),
                new CountTable(metrics, baseline.byDocument()),
                observed,
                trials,
                new SplittableRandom(seed));
        Map<Metric, Difference> differences = new TreeMap<>();
        for (int metric = 0; metric < observed.length; metric++) {
            double p = (asGreat[metric] + 1.0) / (trials + 1.0);
            Score other = others.getOrDefault(metrics.get(metric), none);
            differences.put(metrics.get(metric), new Difference(other, observed[metric], p));
        }
        return differences;
    }

    /** In how many trials each figure differs at least as much as observed. */
    private static int[] trials(
            CountTable system, CountTable baseline, double[] observed, int trials, SplittableRandom random) {
        int[] asGreat = new int[observed.length];
        for (int trial = 0; trial < trials; trial++) {
            CountTable.Sums one = new CountTable.Sums(observed.length);
            CountTable.Sums other = new CountTable.Sums(observed.length);
            for (int document = 0; document < system.documents(); document++) {
                boolean swap = random.nextBoolean();
                one.add(swap ? baseline : system, document);
                other.add(swap ? system : baseline, document);
            }
            for (int metric = 0; metric < observed.length; metric++) {
                double difference = Math.abs(one.f1(metric) - other.f1(metric));
                asGreat[metric] += difference >= Math.abs(observed[metric]) - ROUNDING ? 1 : 0;
            }
        }
        return asGreat;
    }
}
