package org.hearsay.core.spi;

import java.io.IOException;
import java.util.Locale;

/**
 * A document is larger than documents may be. {@link Content} throws it; a format that reads in its own way does so too:
 *
 * <pre>{@code
 * if (length > content.limit()) {
 *     throw new TooLargeException(content.limit());
 * }
 * }</pre>
 */
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Says so.
     *
     * @param limit how many bytes it may have
     */
    public TooLargeException(int limit) {
        super(String.format(
                Locale.ROOT, "is larger than a document may be (%,d bytes); raise --max-size to read it", limit));
    }
}
