package org.hearsay.core.learning;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Packed numbers, big-endian, read in one go: number by number, models would take longer to read than to use. Stateless. */
public final class Packed {
    private static final int BUFFER = 1 << 16;

    /** So many bytes are read without looking whether there are as many. */
    private static final int AT_ONCE = 1 << 24;

    private Packed() {}

    /**
     * Makes something of a stream.
     *
     * @param <M> what is made
     */
    public interface Reader<M> {
        M read(InputStream stream) throws IOException;
    }

    /**
     * Reads what lies on the class path.
     *
     * @throws IllegalStateException if it is not there, naming it
     */
    public static <M> M load(Class<?> beside, String resource, Reader<M> reader) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "model '%s' is not beside %s; is its jar whole?".formatted(resource, beside.getName()));
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("model '" + resource + "' cannot be read", e);
        }
    }

    /** Opens a file of numbers, as it is or compressed by gzip; one that is not compressed is read in half the time. */
    public static DataInputStream open(InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, BUFFER);
        in.mark(2);
        int magic = in.read() | in.read() << 8;
        in.reset();
        return new DataInputStream(magic == GZIPInputStream.GZIP_MAGIC ? new GZIPInputStream(in, BUFFER) : in);
    }

    /** Begins a file, compressed by gzip if its name ends with {@code .gz}. */
    static OutputStream create(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return String.valueOf(file).endsWith(".gz") ? new GZIPOutputStream(out) : out;
    }

    /** Reads as many numbers. */
    public static int[] readInts(DataInputStream in, int count) throws IOException {
        int[] numbers = new int[count];
        read(in, count, Integer.BYTES).asIntBuffer().get(numbers);
        return numbers;
    }

    /** Reads as many numbers. */
    public static short[] readShorts(DataInputStream in, int count) throws IOException {
        short[] numbers = new short[count];
        read(in, count, Short.BYTES).asShortBuffer().get(numbers);
        return numbers;
    }

    /** Reads bytes behind their number; a damaged number takes no more memory than there are bytes, and {@link #AT_ONCE}. */
    public static byte[] readBytes(DataInputStream in) throws IOException {
        int count = checked(in.readInt(), 1);
        if (count <= AT_ONCE) {
            byte[] bytes = new byte[count];
            in.readFully(bytes);
            return bytes;
        }
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }

    /** Reads what {@link #writeAscending} wrote. */
    public static int[] readAscending(DataInputStream in) throws IOException {
        int said = in.readInt();
        byte[] gaps = readBytes(in);
        if (said < 0 || said > gaps.length) {
            throw new IOException(
                    "a model has %d bytes of numbers where it says %d numbers".formatted(gaps.length, said));
        }
        int[] numbers = new int[said];
        if (gaps.length > 0 && gaps[gaps.length - 1] < 0) {
            throw new IOException("the last of a model's numbers is cut off");
        }
        int count = 0;
        int last = 0;
        int gap = 0;
        int shift = 0;
        for (byte next : gaps) {
            gap |= (next & 0x7F) << shift;
            shift += 7;
            if (next >= 0) {
                last += gap;
                numbers[Math.min(count++, numbers.length - 1)] = last;
                gap = 0;
                shift = 0;
            }
        }
        if (count != numbers.length) {
            throw new IOException("a model has %d numbers where it says %d".formatted(count, numbers.length));
        }
        return numbers;
    }

    /**
     * Writes numbers that ascend if they are taken as unsigned: how many, how many bytes, and the gaps between them, seven bits a
     * byte, the low ones first; all bytes of a gap but the last have the eighth bit set.
     */
    public static void writeAscending(DataOutputStream out, int[] numbers) throws IOException {
        ByteArrayOutputStream gaps = new ByteArrayOutputStream(2 * numbers.length);
        int last = 0;
        for (int number : numbers) {
            int gap = number - last;
            for (; (gap & ~0x7F) != 0; gap >>>= 7) {
                gaps.write(gap & 0x7F | 0x80);
            }
            gaps.write(gap);
            last = number;
        }
        out.writeInt(numbers.length);
        out.writeInt(gaps.size());
        gaps.writeTo(out);
    }

    /** Sorts as {@link #writeAscending} wants them. */
    static void sort(int[] numbers) {
        // with the highest bit turned, signed numbers sort as unsigned ones
        Arrays.setAll(numbers, i -> numbers[i] ^ Integer.MIN_VALUE);
        Arrays.sort(numbers);
        Arrays.setAll(numbers, i -> numbers[i] ^ Integer.MIN_VALUE);
    }

    private static ByteBuffer read(DataInputStream in, int count, int width) throws IOException {
        byte[] bytes = new byte[checked(count, width) * width];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private static int checked(int count, int width) throws IOException {
        if (count < 0 || count > Integer.MAX_VALUE / width) {
            throw new IOException("a model holds no " + count + " numbers");
        }
        return count;
    }
}
