package org.hearsay.core.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The weights of features while they are learned: a row of numbers for each hash of a feature. Not safe for threads. */
final class FeatureRows {
    private final int width;
    private int[] features = new int[1 << 12];
    private float[] @Nullable [] rows = new float[1 << 12][];
    private int size;

    FeatureRows(int width) {
        this.width = width;
    }

    /** The row of a feature; null if it has none. */
    float @Nullable [] get(int feature) {
        return rows[slot(feature)];
    }

    /** The row of a feature; a new one of zeros if it has none. */
    float[] row(int feature) {
        int slot = slot(feature);
        if (rows[slot] == null) {
            if (3 * size > 2 * rows.length) {
                grow();
                slot = slot(feature);
            }
            features[slot] = feature;
            rows[slot] = new float[width];
            size++;
        }
        return Objects.requireNonNull(rows[slot]);
    }

    /** The features with a row, ascending as unsigned numbers. */
    int[] features() {
        int[] all = new int[size];
        int count = 0;
        for (int slot = 0; slot < rows.length; slot++) {
            if (rows[slot] != null) {
                all[count++] = features[slot];
            }
        }
        Packed.sort(all);
        return all;
    }

    /** The rows, in no order. */
    List<float[]> rows() {
        return Arrays.stream(rows).filter(Objects::nonNull).toList();
    }

    int size() {
        return size;
    }

    private int slot(int feature) {
        int mask = rows.length - 1;
        int slot = feature * 0x9E3779B1 >>> 3 & mask;
        while (rows[slot] != null && features[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldFeatures = features;
        float[][] oldRows = rows;
        features = new int[2 * oldFeatures.length];
        rows = new float[2 * oldRows.length][];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != null) {
                int slot = slot(oldFeatures[i]);
                features[slot] = oldFeatures[i];
                rows[slot] = oldRows[i];
            }
        }
    }
}
