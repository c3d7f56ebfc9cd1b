package org.hearsay.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.hearsay.core.io.ReadResult.Failed;
import org.hearsay.core.io.ReadResult.Read;
import org.jspecify.annotations.Nullable;

/** Reads one article from a plain text in UTF-8. */
final class TextReader implements ArticleReader {
    private final String id;
    private final String where;
    private final InputStream in;
    private final @Nullable String published;
    private boolean done;

    TextReader(String id, String where, InputStream in, @Nullable String published) {
        this.id = id;
        this.where = where;
        this.in = in;
        this.published = published;
    }

    @Override
    public @Nullable ReadResult next() {
        if (done) {
            return null;
        }
        done = true;
        try {
            byte[] bytes = in.readAllBytes();
            CleanText clean = CleanText.of(Utf8.decode(bytes, bytes.length));
            return new Read(
                    new Article(id, null, published, "en", null, clean.text(), clean.replaced(), where, Map.of()), "");
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
