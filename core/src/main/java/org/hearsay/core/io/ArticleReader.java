package org.hearsay.core.io;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Gives the articles of an input one after the other, without holding more than one. Not safe for threads. */
public interface ArticleReader extends Closeable {

    /** The next article or failure; null after the last. Never throws on bad input: that is a {@link ReadResult.Failed}. */
    @Nullable
    ReadResult next();

    @Override
    void close();
}
