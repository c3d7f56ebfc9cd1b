package org.hearsay.formats.compressed;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows where it is, and can go back to its mark. Not safe for threads. */
final class PositionStream extends FilterInputStream {
    private static final int AHEAD = 16;

    private long position;
    private long marked = -1;

    PositionStream(InputStream in) {
        super(new BufferedInputStream(in, 1 << 16));
    }

    long position() {
        return position;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        position += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        position += Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = in.skip(length);
        position += skipped;
        return skipped;
    }

    @Override
    public synchronized void mark(int limit) {
        in.mark(limit);
        marked = position;
    }

    @Override
    public synchronized void reset() throws IOException {
        in.reset();
        position = marked;
    }

    /** To the last mark, if it still holds. */
    void back() {
        try {
            reset();
        } catch (IOException e) {
            // too much was read since: goes on from here
        }
    }

    boolean isAtEnd() throws IOException {
        mark(AHEAD);
        if (in.read() < 0) {
            return true;
        }
        reset();
        return false;
    }

    /** Goes to where those bytes begin; false if they come no more. */
    boolean find(int... bytes) throws IOException {
        while (true) {
            mark(AHEAD);
            int matched = 0;
            int value = read();
            while (value == bytes[matched] && ++matched < bytes.length) {
                value = read();
            }
            if (matched == bytes.length) {
                reset();
                return true;
            }
            if (value < 0) {
                return false;
            }
            if (matched > 0) {
                reset();
                position += in.skip(1);
            }
        }
    }
}
