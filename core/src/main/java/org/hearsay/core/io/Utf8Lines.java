package org.hearsay.core.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.hearsay.core.spi.TooLargeException;
import org.jspecify.annotations.Nullable;

/** Reads lines of UTF-8 one after the other and counts them; line ends are {@code \n}. Not safe for threads. */
public final class Utf8Lines implements Closeable {
    private final InputStream in;
    private final int limit;
    private final byte[] block = new byte[1 << 16];
    private int begin;
    private int end;
    private byte[] line = new byte[1 << 12];
    private int length;
    private int number;

    /** The lines of a stream, however long. */
    public Utf8Lines(InputStream in) {
        this(in, Integer.MAX_VALUE - 8);
    }

    /**
     * The lines of a stream.
     *
     * @param limit how many bytes a line may have
     */
    public Utf8Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * The next line without its end; null after the last.
     *
     * @throws TooLargeException if it has more bytes than a line may have; the next call goes on with the next
     */
    @Nullable
    String next() throws IOException, Utf8.InvalidException {
        return advance() ? Utf8.decode(line, length) : null;
    }

    /**
     * Goes to the next line.
     *
     * @return false after the last
     * @throws TooLargeException if it has more bytes than a line may have; the next call goes on with the next
     */
    public boolean advance() throws IOException {
        length = 0;
        if (begin == end && !fill()) {
            return false;
        }
        number++;
        boolean tooLarge = false;
        do {
            int lineEnd = lineEnd();
            tooLarge |= lineEnd - begin > limit - length;
            if (!tooLarge) {
                append(lineEnd);
            }
            begin = lineEnd;
            if (begin < end) {
                begin++;
                break;
            }
        } while (fill());
        if (tooLarge) {
            throw new TooLargeException(limit);
        }
        return true;
    }

    /**
     * The line as text.
     *
     * @throws MalformedException if it is no UTF-8
     */
    public String text() throws MalformedException {
        try {
            return Utf8.decode(line, length);
        } catch (Utf8.InvalidException e) {
            throw new MalformedException(String.valueOf(e.getMessage()));
        }
    }

    /** The bytes of the line. */
    public byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    private int lineEnd() {
        int i = begin;
        while (i < end && block[i] != '\n') {
            i++;
        }
        return i;
    }

    private void append(int until) {
        int more = until - begin;
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, line.length + (line.length >> 1)));
        }
        System.arraycopy(block, begin, line, length, more);
        length += more;
    }

    private boolean fill() throws IOException {
        begin = 0;
        end = 0;
        int read = in.read(block, 0, block.length);
        end = Math.max(read, 0);
        return end > 0;
    }

    /** The number of the line that was read last, from 1. */
    public int number() {
        return number;
    }

    @Override
    public void close() {
        Closing.close(in);
    }
}
