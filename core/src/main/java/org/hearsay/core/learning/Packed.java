package org.hearsay.core.learning;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads packed numbers, big-endian, in one go: number by number, models would take longer to read than to use. Stateless. */
final class Packed {
    private Packed() {}

    static int[] readInts(DataInputStream in, int count) throws IOException {
        int[] numbers = new int[count];
        read(in, count, Integer.BYTES).asIntBuffer().get(numbers);
        return numbers;
    }

    static short[] readShorts(DataInputStream in, int count) throws IOException {
        short[] numbers = new short[count];
        read(in, count, Short.BYTES).asShortBuffer().get(numbers);
        return numbers;
    }

    private static ByteBuffer read(DataInputStream in, int count, int width) throws IOException {
        if (count < 0 || count > Integer.MAX_VALUE / width) {
            throw new IOException("a model holds no " + count + " numbers");
        }
        byte[] bytes = new byte[count * width];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
