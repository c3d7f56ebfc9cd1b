package org.hearsay.core.spi;

import java.io.IOException;

/**
 * A stream that can be read on behind an error. Who does so must find out for himself where something begins again: bytes are
 * missing.
 *
 * <pre>{@code
 * try {
 *     record = next();
 * } catch (IOException e) {
 *     record = content.resume() ? firstBehind() : null;
 * }
 * }</pre>
 */
public interface Resumable {
    /**
     * Goes on behind what could not be read.
     *
     * @return false if nothing is behind it
     */
    boolean resume() throws IOException;
}
