package org.hearsay.core.learning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear classifier: each feature adds weights to a few labels. Weights are whole numbers of one byte, times a unit;
 * they lie packed in arrays behind an open hash table. Immutable; load it once and share it between threads.
 *
 * <p>For sequences it holds weights of transitions between labels too (see {@link SequenceDecoder}).
 */
public final class LinearModel {
    /** A label is seven bits of an entry. */
    private static final int MOST_LABELS = 128;

    /** Cells behind the last place of a feature, for those that find theirs taken. */
    private static final int SPILL = 64;

    private final String[] labels;
    private final float unit;
    private final float[] transitions;

    /** What is left of a feature when shifted right by this is its place in the table. */
    private final int shift;

    /**
     * A feature in the upper half of each, and where its entries begin in the lower: one look into memory for both. Features
     * ascend, each in its place or as near behind it as there was room, so that the table is filled from end to end.
     */
    private final long[] table;

    /** A label in the upper byte, its weight in the lower; the highest bit marks the last one of a feature. */
    private final short[] entries;

    /**
     * A model of its parts.
     *
     * @param unit what one step of a weight means
     * @param transitions row by row from each label, and from the beginning, to each label; empty without sequences
     * @param features the hash of each feature, ascending as unsigned numbers; none is 0
     * @param entries those of the first feature, then those of the second and so on, see {@link #entry}
     */
    LinearModel(String[] labels, float unit, float[] transitions, int[] features, short[] entries) {
        if (labels.length > MOST_LABELS) {
            throw new IllegalArgumentException(
                    "a model has at most %d labels, not %d".formatted(MOST_LABELS, labels.length));
        }
        this.labels = labels;
        this.unit = unit;
        this.transitions = transitions;
        this.entries = entries;
        // between a quarter and half of the table is used
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(16, features.length));
        this.shift = Integer.SIZE - bits;
        this.table = table(features, entries, bits, shift);
    }

    private static long[] table(int[] features, short[] entries, int bits, int shift) {
        long[] table = new long[(1 << bits) + SPILL];
        int slot = -1;
        int entry = 0;
        for (int feature : features) {
            slot = Math.max(slot + 1, feature >>> shift);
            if (slot + 1 >= table.length) {
                // the last cell stays empty: searches end there
                table = Arrays.copyOf(table, slot + SPILL);
            }
            table[slot] = (long) feature << 32 | entry;
            while (entries[entry++] >= 0) {
                // the next of the same feature
            }
        }
        return table;
    }

    /** An entry: a label, its weight, and whether it is the last one of its feature. */
    static short entry(int label, int weight, boolean last) {
        return (short) ((last ? 0x80 | label : label) << 8 | weight & 0xFF);
    }

    /**
     * Loads a model that lies on the class path.
     *
     * @throws IllegalStateException if it is not there, naming it
     */
    public static LinearModel load(Class<?> beside, String resource) {
        return Packed.load(beside, resource, LinearModel::read);
    }

    /**
     * Reads a model as {@link #write} writes it.
     *
     * @throws IOException if it is none, or not whole
     */
    public static LinearModel read(InputStream stream) throws IOException {
        return LinearModelFile.read(stream);
    }

    /** Writes the model to a file, compressed if its name ends with {@code .gz}; the same model gives the same bytes. */
    public void write(Path file) throws IOException {
        write(Packed.create(file));
    }

    /** Writes the model and closes the stream; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        LinearModelFile.write(this, stream);
    }

    /** The hashes of its features, ascending as unsigned numbers. */
    int[] features() {
        return Arrays.stream(table)
                .filter(cell -> cell != 0)
                .mapToInt(cell -> (int) (cell >>> 32))
                .toArray();
    }

    /** The entries of all features, one feature behind the other; not to be changed. */
    short[] entries() {
        return entries;
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
        long[] found = active.cells();
        int count = find(active, found);
        for (int i = 0; i < count; i++) {
            short entry = (short) found[i];
            scores[entry >>> 8 & 0x7F] += (byte) entry;
            int next = (int) (found[i] >>> 16);
            while (entry >= 0) {
                entry = entries[++next];
                scores[entry >>> 8 & 0x7F] += (byte) entry;
            }
        }
    }

    /**
     * Looks up features: in one go all cells, then all first entries, before any is used. The processor then waits for memory a
     * few times for all features, not twice for each.
     *
     * @param found receives for each feature that the model has where its entries begin, and in the lower 16 bits the first one
     * @return how many those are
     */
    private int find(Features active, long[] found) {
        int count = active.count();
        for (int i = 0; i < count; i++) {
            found[i] = table[active.hash(i) >>> shift];
        }
        int known = 0;
        for (int i = 0; i < count; i++) {
            int feature = active.hash(i);
            long cell = found[i];
            for (int slot = feature >>> shift; (int) (cell >>> 32) != feature && cell != 0; ) {
                cell = table[++slot];
            }
            if (cell != 0) {
                found[known++] = (cell & 0xFFFFFFFFL) << 16 | entries[(int) cell] & 0xFFFF;
            }
        }
        return known;
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
