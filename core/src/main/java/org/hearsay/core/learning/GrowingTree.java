package org.hearsay.core.learning;

import java.util.List;

/** A tree that is being learned: its nodes ask about bins of numbers. Not safe for threads. */
final class GrowingTree {
    private final int[] columns;
    private final int[] bins;
    private final int[] children;
    private final float[] values;
    private int size;

    /** A tree of that many leaves at the most. */
    GrowingTree(int leaves) {
        columns = new int[2 * leaves];
        bins = new int[2 * leaves];
        children = new int[2 * leaves];
        values = new float[2 * leaves];
    }

    /** A new leaf: its number. */
    int leaf() {
        columns[size] = -1;
        return size++;
    }

    void set(int leaf, float value) {
        values[leaf] = value;
    }

    /** Makes a question of a leaf, with a leaf for bins up to the given one, whose number is handed back, and the next for others. */
    int split(int leaf, int column, int bin) {
        columns[leaf] = column;
        bins[leaf] = bin;
        children[leaf] = leaf();
        leaf();
        return children[leaf];
    }

    /** The value of the leaf that a row comes to. */
    float value(byte[][] binned, int row) {
        int node = 0;
        while (columns[node] >= 0) {
            node = children[node] + (binned[columns[node]][row] <= bins[node] ? 0 : 1);
        }
        return values[node];
    }

    /**
     * Lays trees one behind the other; they ask about numbers then.
     *
     * @param bounds for each column the greatest number of each bin but the last
     */
    static BoostedTrees join(int width, List<GrowingTree> trees, float[][] bounds) {
        int all = trees.stream().mapToInt(tree -> tree.size).sum();
        byte[] columns = new byte[all];
        float[] values = new float[all];
        byte[] steps = new byte[all];
        int at = 0;
        for (GrowingTree tree : trees) {
            at = tree.lay(0, at, bounds, columns, values, steps);
        }
        return new BoostedTrees(width, columns, values, steps);
    }

    private int lay(int node, int at, float[][] bounds, byte[] into, float[] numbers, byte[] steps) {
        into[at] = (byte) columns[node];
        if (columns[node] < 0) {
            numbers[at] = values[node];
            return at + 1;
        }
        numbers[at] = bounds[columns[node]][bins[node]];
        int further = lay(children[node], at + 1, bounds, into, numbers, steps);
        steps[at] = (byte) (further - at);
        return lay(children[node] + 1, further, bounds, into, numbers, steps);
    }
}
