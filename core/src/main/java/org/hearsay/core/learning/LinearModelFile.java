package org.hearsay.core.learning;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The file of a {@link LinearModel}, compressed with gzip: a magic number, the labels, the unit, the transitions, the features as
 * {@link Packed#writeAscending ascending numbers}, then the upper bytes of all entries and the lower ones. Stateless.
 */
final class LinearModelFile {
    private static final int MAGIC = 0x484C4D32;

    private LinearModelFile() {}

    static LinearModel read(InputStream stream) throws IOException {
        try {
            return read(Packed.open(stream));
        } catch (EOFException e) {
            throw new IOException("the model is cut off", e);
        }
    }

    private static LinearModel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("this is no linear model of this version of Hearsay; train it again");
        }
        String[] labels = new String[in.readUnsignedByte()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = in.readUTF().intern();
        }
        float unit = in.readFloat();
        int count = in.readInt();
        if (count != 0 && count != (labels.length + 1) * labels.length) {
            throw new IOException("the model is damaged: %d transitions of %d labels".formatted(count, labels.length));
        }
        float[] transitions = new float[count];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        int[] features = Packed.readAscending(in);
        byte[] upper = Packed.readBytes(in);
        byte[] lower = Packed.readBytes(in);
        check(labels, features, upper, lower);
        short[] entries = new short[upper.length];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = (short) (upper[i] << 8 | lower[i] & 0xFF);
        }
        return new LinearModel(labels, unit, transitions, features, entries);
    }

    /** What does not fit together would be found far from here, or not at all. */
    private static void check(String[] labels, int[] features, byte[] upper, byte[] lower) throws IOException {
        int ends = 0;
        int most = 0;
        for (byte head : upper) {
            ends += head < 0 ? 1 : 0;
            most = Math.max(most, head & 0x7F);
        }
        if (ends != features.length || upper.length != lower.length || upper.length > 0 && most >= labels.length) {
            throw new IOException(
                    "the model is damaged: %d features, %d ends of their weights, %d labels, the last used %d"
                            .formatted(features.length, ends, labels.length, most));
        }
    }

    static void write(LinearModel model, OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeByte(model.labelCount());
            for (String label : model.labels()) {
                out.writeUTF(label);
            }
            out.writeFloat(model.unit());
            out.writeInt(model.transitions().length);
            for (float weight : model.transitions()) {
                out.writeFloat(weight);
            }
            Packed.writeAscending(out, model.features());
            short[] entries = model.entries();
            out.writeInt(entries.length);
            for (short entry : entries) {
                out.writeByte(entry >>> 8);
            }
            out.writeInt(entries.length);
            for (short entry : entries) {
                out.writeByte(entry);
            }
        }
    }
}
