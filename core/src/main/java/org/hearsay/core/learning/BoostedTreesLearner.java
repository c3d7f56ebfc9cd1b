package org.hearsay.core.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns trees one after the other, each to mend what those before it leave wrong (Friedman 2001), by first and second
 * derivatives (Chen and Guestrin 2016), from numbers in bins, split where it helps most. The same rows in the same order give the
 * same trees. Not safe for threads.
 */
final class BoostedTreesLearner {
    static final int MOST_COLUMNS = 127;
    static final int MOST_LEAVES = 100;
    private static final int BINS = 64;
    private static final float LEAST_CURVE = 1e-6f;
    private static final double LEAST_GAIN = 1e-6;

    private final TreeModelLearner.Way way;
    private final List<float[]> rows;
    private final boolean[] truth;
    private final int width;
    /** For each column the bin of each row, and the greatest number of each bin but the last. */
    private final byte[][] bins;

    private final float[][] bounds;
    private final float[] slopes;
    private final float[] curves;
    private final boolean[] open;

    /** Rows are all as long. */
    BoostedTreesLearner(TreeModelLearner.Way way, List<float[]> rows, boolean[] truth) {
        this.way = way;
        this.rows = rows;
        this.truth = truth;
        width = rows.isEmpty() ? 0 : rows.get(0).length;
        if (width > MOST_COLUMNS || way.leaves() > MOST_LEAVES) {
            throw new IllegalArgumentException("trees take %d numbers and have %d leaves at the most, not %d and %d"
                    .formatted(MOST_COLUMNS, MOST_LEAVES, width, way.leaves()));
        }
        bins = new byte[width][rows.size()];
        bounds = new float[width][];
        slopes = new float[rows.size()];
        curves = new float[rows.size()];
        open = new boolean[width];
    }

    BoostedTrees learn() {
        for (int column = 0; column < width; column++) {
            sort(column);
        }
        float[] scores = new float[rows.size()];
        SplittableRandom random = new SplittableRandom(way.seed());
        List<GrowingTree> trees = new ArrayList<>();
        for (int number = 0; number < way.trees(); number++) {
            for (int row = 0; row < scores.length; row++) {
                float chance = (float) (1 / (1 + StrictMath.exp(-scores[row])));
                slopes[row] = (truth[row] ? 1 : 0) - chance;
                curves[row] = Math.max(LEAST_CURVE, chance * (1 - chance));
            }
            GrowingTree tree = grow(random);
            for (int row = 0; row < scores.length; row++) {
                scores[row] += tree.value(bins, row);
            }
            trees.add(tree);
        }
        return GrowingTree.join(width, trees, bounds);
    }

    /** Sorts the numbers of a column into bins of about the same size. */
    private void sort(int column) {
        int count = rows.size();
        float[] sorted = new float[count];
        for (int row = 0; row < count; row++) {
            sorted[row] = rows.get(row)[column];
        }
        Arrays.sort(sorted);
        float[] cuts = new float[BINS - 1];
        int size = 0;
        for (int bin = 1; bin < BINS; bin++) {
            float cut = sorted[(int) ((long) bin * count / BINS)];
            if (cut < sorted[count - 1] && (size == 0 || cut > cuts[size - 1])) {
                cuts[size++] = cut;
            }
        }
        bounds[column] = Arrays.copyOf(cuts, size);
        for (int row = 0; row < count; row++) {
            int at = Arrays.binarySearch(bounds[column], rows.get(row)[column]);
            bins[column][row] = (byte) (at < 0 ? -at - 1 : at);
        }
    }

    /** The rows that come to a node, and their best split. */
    private static final class Leaf {
        private final int[] members;
        private final int node;
        private double gain = LEAST_GAIN;
        private int column = -1;
        private int bin;

        Leaf(int[] members, int node) {
            this.members = members;
            this.node = node;
        }
    }

    private GrowingTree grow(SplittableRandom random) {
        int[] members = new int[rows.size()];
        int size = 0;
        for (int row = 0; row < members.length; row++) {
            if (random.nextDouble() < way.sample()) {
                members[size++] = row;
            }
        }
        for (int column = 0; column < width; column++) {
            open[column] = random.nextDouble() < way.columns();
        }
        GrowingTree tree = new GrowingTree(way.leaves());
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(leaf(tree, tree.leaf(), Arrays.copyOf(members, size)));
        while (leaves.size() < way.leaves()) {
            Leaf best = leaves.get(0);
            for (Leaf leaf : leaves) {
                best = leaf.gain > best.gain ? leaf : best;
            }
            if (best.column < 0) {
                break;
            }
            leaves.remove(best);
            split(tree, best, leaves);
        }
        return tree;
    }

    private void split(GrowingTree tree, Leaf leaf, List<Leaf> leaves) {
        int[] low = new int[leaf.members.length];
        int[] high = new int[leaf.members.length];
        int lows = 0;
        int highs = 0;
        byte[] column = bins[leaf.column];
        for (int row : leaf.members) {
            if (column[row] <= leaf.bin) {
                low[lows++] = row;
            } else {
                high[highs++] = row;
            }
        }
        int first = tree.split(leaf.node, leaf.column, leaf.bin);
        leaves.add(leaf(tree, first, Arrays.copyOf(low, lows)));
        leaves.add(leaf(tree, first + 1, Arrays.copyOf(high, highs)));
    }

    private Leaf leaf(GrowingTree tree, int node, int[] members) {
        Leaf leaf = new Leaf(members, node);
        double slope = 0;
        double curve = 0;
        for (int row : members) {
            slope += slopes[row];
            curve += curves[row];
        }
        tree.set(node, (float) (way.rate() * slope / (curve + way.caution())));
        if (members.length >= 2 * way.least()) {
            for (int column = 0; column < width; column++) {
                if (open[column]) {
                    search(leaf, column, slope, curve);
                }
            }
        }
        return leaf;
    }

    /** Looks for a better split of a leaf by a column. */
    private void search(Leaf leaf, int column, double slope, double curve) {
        double[] slopesOf = new double[BINS];
        double[] curvesOf = new double[BINS];
        int[] counts = new int[BINS];
        byte[] of = bins[column];
        for (int row : leaf.members) {
            int bin = of[row];
            slopesOf[bin] += slopes[row];
            curvesOf[bin] += curves[row];
            counts[bin]++;
        }
        double whole = worth(slope, curve);
        double low = 0;
        double lowCurve = 0;
        int count = 0;
        for (int bin = 0; bin < bounds[column].length; bin++) {
            low += slopesOf[bin];
            lowCurve += curvesOf[bin];
            count += counts[bin];
            double gain = worth(low, lowCurve) + worth(slope - low, curve - lowCurve) - whole;
            if (gain > leaf.gain && count >= way.least() && leaf.members.length - count >= way.least()) {
                leaf.gain = gain;
                leaf.column = column;
                leaf.bin = bin;
            }
        }
    }

    private double worth(double slope, double curve) {
        return slope * slope / (curve + way.caution());
    }
}
