package org.hearsay.core.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is read of a stream. */
final class CountedStream extends FilterInputStream {
    private final AtomicLong count;

    CountedStream(InputStream in, AtomicLong count) {
        super(in);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            count.incrementAndGet();
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        count.addAndGet(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = in.skip(length);
        count.addAndGet(skipped);
        return skipped;
    }
}
