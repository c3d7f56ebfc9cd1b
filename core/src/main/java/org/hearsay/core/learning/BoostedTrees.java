package org.hearsay.core.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Binary decision trees over numbers; the values of the leaves that a decision comes to add up to the logarithm of the odds of
 * a yes. Immutable; safe for threads.
 */
final class BoostedTrees {
    private final int width;
    /** For each node the column of the number it asks about; -1 at a leaf. A tree's nodes stand together, its root first. */
    private final byte[] columns;
    /** A number up to this one goes to the next node, a greater one further on; at a leaf its value. */
    private final float[] values;
    /** Where a greater number goes: by how many nodes further. */
    private final byte[] steps;

    private final int[] roots;

    BoostedTrees(int width, byte[] columns, float[] values, byte[] steps) {
        this.width = width;
        this.columns = columns;
        this.values = values;
        this.steps = steps;
        this.roots = roots(columns);
    }

    /** A tree ends where all its questions have two answers. */
    private static int[] roots(byte[] columns) {
        int[] roots = new int[columns.length];
        int count = 0;
        int open = 0;
        for (int node = 0; node < columns.length; node++) {
            if (open == 0) {
                roots[count++] = node;
                open = 1;
            }
            open += columns[node] < 0 ? -1 : 1;
        }
        return Arrays.copyOf(roots, count);
    }

    int width() {
        return width;
    }

    /** The logarithm of the odds of a yes. */
    float score(float[] numbers) {
        float sum = 0;
        for (int root : roots) {
            int node = root;
            while (columns[node] >= 0) {
                node += numbers[columns[node]] <= values[node] ? 1 : steps[node] & 0xFF;
            }
            sum += values[node];
        }
        return sum;
    }

    static BoostedTrees read(DataInputStream in) throws IOException {
        int width = in.readInt();
        byte[] columns = Packed.readBytes(in);
        byte[] steps = Packed.readBytes(in);
        float[] values = new float[columns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        if (steps.length != columns.length) {
            throw new IOException("the model is damaged: %d nodes, %d ways".formatted(columns.length, steps.length));
        }
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= width || columns[i] >= 0 && i + (steps[i] & 0xFF) >= columns.length) {
                throw new IOException("the model is damaged: node %d asks about number %d of %d and goes %d further"
                        .formatted(i, columns[i], width, steps[i]));
            }
        }
        return new BoostedTrees(width, columns, values, steps);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(width);
        out.writeInt(columns.length);
        out.write(columns);
        out.writeInt(steps.length);
        out.write(steps);
        for (float value : values) {
            out.writeFloat(value);
        }
    }
}
