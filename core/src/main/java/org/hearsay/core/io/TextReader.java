package org.hearsay.core.io;

import java.io.IOException;
import java.io.InputStream;
import org.hearsay.core.io.ReadResult.Failed;
import org.hearsay.core.spi.RawArticle;
import org.jspecify.annotations.Nullable;

/** Reads one article from a plain text in UTF-8. */
final class TextReader implements ArticleReader {
    private final String id;
    private final String where;
    private final InputStream in;
    private boolean done;

    TextReader(String id, String where, InputStream in) {
        this.id = id;
        this.where = where;
        this.in = in;
    }

    @Override
    public @Nullable ReadResult next() {
        if (done) {
            return null;
        }
        done = true;
        try {
            byte[] bytes = in.readAllBytes();
            RawArticle raw =
                    RawArticle.builder(Utf8.decode(bytes, bytes.length)).build();
            return Articles.read(raw, id, where, null);
        } catch (IOException e) {
            return new Failed(where, Unreadable.reason(e));
        } catch (Utf8.InvalidException e) {
            return new Failed(where, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        Closing.close(in);
    }
}
