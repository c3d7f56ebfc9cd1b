package org.hearsay.formats.compressed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.core.spi.Resumable;
import org.jspecify.annotations.Nullable;

/**
 * A stream of what may be cut off: gives what comes before the error before it throws. Decompressors throw away what they have put
 * into a buffer by then, so they are asked for little at a time. Not safe for threads.
 */
final class UpToTheEnd extends FilterInputStream implements Resumable {
    private static final int LITTLE = 256;

    private @Nullable IOException error;

    UpToTheEnd(InputStream in) {
        super(in);
    }

    @Override
    public boolean resume() throws IOException {
        boolean resumed = in instanceof Resumable broken && broken.resume();
        error = resumed ? null : error;
        return resumed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (error != null) {
            throw error;
        }
        int read = 0;
        try {
            while (read < length) {
                int more = in.read(bytes, offset + read, Math.min(length - read, LITTLE));
                if (more < 0) {
                    return read == 0 ? -1 : read;
                }
                read += more;
            }
        } catch (IOException e) {
            error = e;
            if (read == 0) {
                throw e;
            }
        }
        return read;
    }
}
