package org.hearsay.core.learning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear classifier: each feature adds weights to a few labels. Weights are whole numbers of one byte, times a unit;
 * they lie packed in arrays behind an open hash table. Immutable; load it once and share it between threads.
 *
 * <p>For sequences it holds weights of transitions between labels too (see {@link SequenceDecoder}).
 */
public final class LinearModel {
    private static final int MAGIC = 0x484C4D31;

    private final String[] labels;
    private final float unit;
    private final int[] features;
    private final int[] starts;
    private final byte[] labelNumbers;
    private final byte[] weights;
    private final float[] transitions;
    private final int mask;

    /** A feature in the upper half of each, and where its entries begin in the lower: one look into memory for both. */
    private final long[] table;

    /** A label in the upper byte, its weight in the lower; the highest bit marks the last one of a feature. */
    private final short[] entries;

    /**
     * A model of its parts.
     *
     * @param unit what one step of a weight means
     * @param features the hash of each feature
     * @param starts where the labels of each feature begin, and where the last one's end
     * @param transitions row by row from each label, and from the beginning, to each label; empty without sequences
     */
    LinearModel(
            String[] labels,
            float unit,
            int[] features,
            int[] starts,
            byte[] labelNumbers,
            byte[] weights,
            float[] transitions) {
        if (labels.length > 128) {
            throw new IllegalArgumentException("a model has at most 128 labels, not " + labels.length);
        }
        this.labels = labels;
        this.unit = unit;
        this.features = features;
        this.starts = starts;
        this.labelNumbers = labelNumbers;
        this.weights = weights;
        this.transitions = transitions;
        int size = Integer.highestOneBit(Math.max(16, features.length)) * 4;
        mask = size - 1;
        table = new long[size];
        entries = new short[weights.length];
        for (int i = 0; i < features.length; i++) {
            if (starts[i] < starts[i + 1]) {
                enter(i);
            }
        }
    }

    private void enter(int number) {
        int slot = features[number] & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = (long) features[number] << 32 | starts[number];
        for (int i = starts[number]; i < starts[number + 1]; i++) {
            int last = i + 1 == starts[number + 1] ? 0x80 : 0;
            entries[i] = (short) ((labelNumbers[i] & 0x7F | last) << 8 | weights[i] & 0xFF);
        }
    }

    /**
     * Loads a model that lies on the class path.
     *
     * @throws IllegalStateException if it is not there, naming it
     */
    public static LinearModel load(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "model '%s' is not beside %s; is its jar whole?".formatted(resource, beside.getName()));
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("model '" + resource + "' cannot be read", e);
        }
    }

    /** Reads a model as {@link #write} writes it. */
    public static LinearModel read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 14), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("this is no linear model of Hearsay");
        }
        String[] labels = new String[in.readUnsignedByte()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = in.readUTF().intern();
        }
        float unit = in.readFloat();
        float[] transitions = new float[in.readInt()];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        int[] features = Packed.readInts(in, in.readInt());
        byte[] lengths = new byte[features.length];
        in.readFully(lengths);
        int[] starts = new int[features.length + 1];
        for (int i = 0; i < features.length; i++) {
            starts[i + 1] = starts[i] + (lengths[i] & 0xFF);
        }
        byte[] labelNumbers = new byte[starts[features.length]];
        byte[] weights = new byte[labelNumbers.length];
        in.readFully(labelNumbers);
        in.readFully(weights);
        return new LinearModel(labels, unit, features, starts, labelNumbers, weights, transitions);
    }

    /** Writes the model and closes the stream. */
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeByte(labels.length);
            for (String label : labels) {
                out.writeUTF(label);
            }
            out.writeFloat(unit);
            out.writeInt(transitions.length);
            for (float weight : transitions) {
                out.writeFloat(weight);
            }
            out.writeInt(features.length);
            for (int feature : features) {
                out.writeInt(feature);
            }
            for (int i = 0; i < features.length; i++) {
                out.writeByte(starts[i + 1] - starts[i]);
            }
            out.write(labelNumbers);
            out.write(weights);
        }
    }

    public int labelCount() {
        return labels.length;
    }

    public String label(int number) {
        return labels[number];
    }

    /** The number of a label; -1 if the model has none of that name. */
    public int number(String label) {
        return List.of(labels).indexOf(label);
    }

    /** The names of the labels, by number. */
    public List<String> labels() {
        return new ArrayList<>(Arrays.asList(labels));
    }

    /**
     * Scores the labels of a decision.
     *
     * @param scores receives the score of each label, in steps of {@link #unit}; must have room for all labels
     */
    public void score(Features active, int[] scores) {
        Arrays.fill(scores, 0, labels.length, 0);
        // all are looked up before any is used: the processor then waits for memory once, not once for each
        int count = active.count();
        long[] cells = active.cells();
        for (int i = 0; i < count; i++) {
            cells[i] = table[active.hash(i) & mask];
        }
        for (int i = 0; i < count; i++) {
            addTo(scores, active.hash(i), cells[i]);
        }
    }

    /** Adds the weights of a feature, which is in the cell that its hash points to, or in one of those behind it. */
    private void addTo(int[] scores, int feature, long first) {
        int slot = feature & mask;
        long cell = first;
        while ((int) (cell >>> 32) != feature) {
            if (cell == 0) {
                return;
            }
            slot = (slot + 1) & mask;
            cell = table[slot];
        }
        int next = (int) cell;
        short entry;
        do {
            entry = entries[next++];
            scores[entry >>> 8 & 0x7F] += (byte) entry;
        } while (entry >= 0);
    }

    /** What a step of a score means in weights as they were learned. */
    public float unit() {
        return unit;
    }

    /** The weight of going from one label to the next; -1 means the beginning. */
    float transition(int from, int to) {
        return transitions[(from < 0 ? labels.length : from) * labels.length + to];
    }

    /** Row by row the weights from each label, and from the beginning, to each label; not to be changed. */
    float[] transitions() {
        return transitions;
    }

    /** The number of the best label. */
    public int best(int[] scores) {
        int best = 0;
        for (int label = 1; label < labels.length; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }

    /**
     * How sure the best label is: its share of the exponentials of all scores.
     *
     * @param sharpness by how much a score counts: what a calibration on held-out text gave
     */
    public float confidence(int[] scores, int label, float sharpness) {
        double sum = 0;
        for (int other = 0; other < labels.length; other++) {
            sum += Math.exp((scores[other] - scores[label]) * (double) (unit * sharpness));
        }
        return (float) (1 / sum);
    }
}
