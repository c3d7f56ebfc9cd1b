package org.hearsay.core.learning;

import java.util.Arrays;
import java.util.List;

/** Lays learned weights one behind the other, as whole numbers of one byte. */
final class ModelPacker {
    /** A few weights are far greater than the rest: cutting them leaves finer steps to that. */
    static final double PARTS = 3;

    private static final int STEPS = 127;

    private final List<String> labels;
    private final int[] features;
    private short[] entries = new short[1024];
    private int count;
    private int size;
    private double unit = 1;
    private double least;

    ModelPacker(List<String> labels, int most) {
        this.labels = labels;
        features = new int[most];
    }

    /**
     * To be called first.
     *
     * @param most the greatest weight, whatever its sign
     * @param share weights smaller than this share of it are left out
     * @param parts weights greater than it divided by this are cut to that, for finer steps of the others
     */
    void scale(double most, double share, double parts) {
        unit = most / parts / STEPS;
        least = share * most;
    }

    /** Adds a feature with the weight of each label; their hashes ascend as unsigned numbers. */
    void add(int feature, double[] weights) {
        int begin = size;
        for (int label = 0; label < weights.length; label++) {
            if (Math.abs(weights[label]) >= least) {
                put(label, (int) Math.max(-STEPS, Math.min(STEPS, Math.round(weights[label] / unit))));
            }
        }
        if (size > begin) {
            features[count++] = feature;
            entries[size - 1] |= LinearModel.entry(0, 0, true);
        }
    }

    private void put(int label, int value) {
        if (value == 0) {
            return;
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] = LinearModel.entry(label, value, false);
    }

    LinearModel model(double[] transitions) {
        float[] scaled = new float[transitions.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (transitions[i] / unit);
        }
        return new LinearModel(
                labels.toArray(String[]::new),
                (float) unit,
                scaled,
                Arrays.copyOf(features, count),
                Arrays.copyOf(entries, size));
    }
}
