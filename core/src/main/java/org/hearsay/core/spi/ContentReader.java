package org.hearsay.core.spi;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a content holds, one after the other, without keeping more than one. Not safe for threads.
 *
 * <p>What is broken in one document is a {@link Found.Failed}, and the next call goes on; an exception means that the rest of
 * the content cannot be read, and is told with the place of the last document.
 *
 * <pre>{@code
 * public ContentReader open(Content content, OptionValues options) throws IOException {
 *     BufferedReader lines = new BufferedReader(new InputStreamReader(content.in(), StandardCharsets.UTF_8));
 *     return () -> {
 *         String line = lines.readLine();
 *         return line == null ? null : new Found.Document("", RawArticle.builder(line).build());
 *     };
 * }
 * }</pre>
 */
public interface ContentReader extends Closeable {
    /** The next article, inner content or failure; null after the last. */
    @Nullable
    Found next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** Makes an article of a content. */
    interface Conversion {
        /**
         * Makes the article.
         *
         * @throws IOException if that cannot be done; the message says why
         */
        RawArticle article(Content content) throws IOException;
    }

    /** A reader of a content that is one article. */
    static ContentReader ofOne(Content content, Conversion conversion) {
        return new ContentReader() {
            private boolean done;

            @Override
            public @Nullable Found next() throws IOException {
                if (done) {
                    return null;
                }
                done = true;
                return content.head().length == 0
                        ? new Found.Failed("", "is empty")
                        : new Found.Document("", conversion.article(content));
            }
        };
    }
}
