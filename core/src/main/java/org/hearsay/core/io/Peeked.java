package org.hearsay.core.io;

import org.jspecify.annotations.Nullable;

/** A reader whose first document can be looked at before it is read. Not safe for threads. */
public final class Peeked implements ArticleReader {
    private final ArticleReader reader;
    private @Nullable ReadResult first;

    /** Reads the first document. */
    public Peeked(ArticleReader reader) {
        this.reader = reader;
        this.first = reader.next();
    }

    /** The first document; null if there is none. */
    public @Nullable ReadResult first() {
        return first;
    }

    @Override
    public @Nullable ReadResult next() {
        ReadResult next = first;
        first = null;
        return next == null ? reader.next() : next;
    }

    @Override
    public void close() {
        reader.close();
    }
}
