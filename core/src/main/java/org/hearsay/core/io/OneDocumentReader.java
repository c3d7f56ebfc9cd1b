package org.hearsay.core.io;

import java.io.IOException;
import org.hearsay.core.io.InputFormat.Source;
import org.hearsay.core.io.ReadResult.Failed;
import org.hearsay.core.io.ReadResult.Read;
import org.jspecify.annotations.Nullable;

/** Reads a file that holds one article. Not safe for threads. */
final class OneDocumentReader implements ArticleReader {
    private final Source source;
    private final Parser parser;
    private boolean done;

    /** Makes an article of the bytes of a file. */
    interface Parser {
        Read parse(byte[] bytes, Source source) throws IOException, MalformedException, Utf8.InvalidException;
    }

    OneDocumentReader(Source source, Parser parser) {
        this.source = source;
        this.parser = parser;
    }

    @Override
    public @Nullable ReadResult next() {
        if (done) {
            return null;
        }
        done = true;
        try {
            return parser.parse(source.in().readAllBytes(), source);
        } catch (IOException e) {
            return new Failed(source.name(), Unreadable.reason(e));
        } catch (Utf8.InvalidException e) {
            return new Failed(source.name(), String.valueOf(e.getMessage()));
        } catch (MalformedException e) {
            return new Failed(e.where(source.name()), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        Closing.close(source.in());
    }
}
