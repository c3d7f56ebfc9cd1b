package org.hearsay.formats.newsxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.core.spi.TooLargeException;

/** Bounds what a parser takes for one comment, attribute or the like, which it holds whole. Not safe for threads. */
final class LimitedStream extends FilterInputStream {
    private final int limit;
    private long taken;

    LimitedStream(InputStream in, int limit) {
        super(in);
        this.limit = limit;
    }

    /** Starts to count anew. */
    void begin() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (taken > limit) {
            throw new IOException(new TooLargeException(limit));
        }
        int read = in.read(bytes, offset, length);
        taken += Math.max(read, 0);
        return read;
    }
}
