package org.hearsay.annotators.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of the tagger: for each feature a few tags with a weight, packed into arrays behind an open hash table. The
 * model of the jar is loaded once and shared by all threads. Immutable.
 */
final class TaggerModel {
    private static final int MAGIC = 0x48545031;

    private final String[] tags;
    private final int[] keys;
    private final int[] starts;
    private final byte[] tagNumbers;
    private final byte[] weights;
    private final int mask;

    /** The model of the jar. */
    private static final class Shipped {
        static final TaggerModel MODEL = load();

        private static TaggerModel load() {
            try (InputStream in = Data.open("tagger.bin.gz")) {
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the tagger's model cannot be read", e);
            }
        }
    }

    private TaggerModel(String[] tags, int[] features, int[] starts, byte[] tagNumbers, byte[] weights) {
        this.tags = tags;
        this.tagNumbers = tagNumbers;
        this.weights = weights;
        int size = Integer.highestOneBit(Math.max(16, features.length)) * 4;
        mask = size - 1;
        keys = new int[size];
        this.starts = new int[2 * size];
        for (int i = 0; i < features.length; i++) {
            int slot = features[i] & mask;
            while (keys[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = features[i];
            this.starts[2 * slot] = starts[i];
            this.starts[2 * slot + 1] = starts[i + 1];
        }
    }

    static TaggerModel shipped() {
        return Shipped.MODEL;
    }

    /** Reads a model as {@link #write} writes it. */
    static TaggerModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("this is no model of the tagger");
        }
        String[] tags = new String[in.readUnsignedByte()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = in.readUTF().intern();
        }
        int[] features = new int[in.readInt()];
        int[] starts = new int[features.length + 1];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readInt();
        }
        for (int i = 0; i < features.length; i++) {
            starts[i + 1] = starts[i] + in.readUnsignedByte();
        }
        byte[] tagNumbers = new byte[starts[features.length]];
        byte[] weights = new byte[tagNumbers.length];
        in.readFully(tagNumbers);
        in.readFully(weights);
        return new TaggerModel(tags, features, starts, tagNumbers, weights);
    }

    /**
     * Writes a model.
     *
     * @param features the hash of each feature
     * @param starts where the tags of each feature begin, and where the last one's end
     */
    static void write(
            OutputStream stream, String[] tags, int[] features, int[] starts, byte[] tagNumbers, byte[] weights)
            throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeByte(tags.length);
            for (String tag : tags) {
                out.writeUTF(tag);
            }
            out.writeInt(features.length);
            for (int feature : features) {
                out.writeInt(feature);
            }
            for (int i = 0; i < features.length; i++) {
                out.writeByte(starts[i + 1] - starts[i]);
            }
            out.write(tagNumbers);
            out.write(weights);
        }
    }

    int tagCount() {
        return tags.length;
    }

    String tag(int number) {
        return tags[number];
    }

    /** Adds the weights of a feature to the scores of the tags. */
    void addTo(int[] scores, int feature) {
        int slot = feature & mask;
        while (keys[slot] != feature) {
            if (keys[slot] == 0) {
                return;
            }
            slot = (slot + 1) & mask;
        }
        int end = starts[2 * slot + 1];
        for (int i = starts[2 * slot]; i < end; i++) {
            scores[tagNumbers[i]] += weights[i];
        }
    }
}
