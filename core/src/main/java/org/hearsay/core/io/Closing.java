package org.hearsay.core.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Closes what was read from. */
final class Closing {
    private Closing() {}

    static void close(Closeable input) {
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
