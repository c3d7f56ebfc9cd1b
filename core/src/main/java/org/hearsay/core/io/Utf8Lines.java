package org.hearsay.core.io;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of UTF-8 one after the other and counts them; line ends are {@code \n}. Not safe for threads. */
final class Utf8Lines implements Closeable {
    private final InputStream in;
    private final LineBuffer line = new LineBuffer();
    private int number;

    /** Gives its bytes without copying them. */
    private static final class LineBuffer extends ByteArrayOutputStream {
        byte[] bytes() {
            return buf;
        }
    }

    Utf8Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; null after the last. */
    @Nullable
    String next() throws IOException, Utf8.InvalidException {
        line.reset();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            line.write(read);
        }
        return Utf8.decode(line.bytes(), line.size());
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    @Override
    public void close() {
        Closing.close(in);
    }
}
