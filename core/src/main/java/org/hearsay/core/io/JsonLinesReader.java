package org.hearsay.core.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.core.io.ReadResult.Failed;
import org.hearsay.core.io.ReadResult.Read;
import org.hearsay.core.spi.RawArticle;
import org.hearsay.core.spi.TooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines with their annotations. A line that is broken or has no text is a failure of its own. Without an id, an
 * article is named after its line.
 */
final class JsonLinesReader implements ArticleReader {
    private final String file;
    private final Utf8Lines lines;
    private boolean ended;

    JsonLinesReader(String file, InputStream in) {
        this.file = file;
        this.lines = new Utf8Lines(in);
    }

    @Override
    public @Nullable ReadResult next() {
        while (!ended) {
            try {
                String json = lines.next();
                ended = json == null;
                if (json != null && !json.isBlank()) {
                    return article(json);
                }
            } catch (IOException e) {
                ended = !(e instanceof TooLargeException);
                return new Failed(where(), Unreadable.reason(e));
            } catch (Utf8.InvalidException | MalformedException e) {
                return new Failed(where(), String.valueOf(e.getMessage()));
            }
        }
        return null;
    }

    private Read article(String json) throws MalformedException {
        JsonNode node = JsonLine.node(json);
        RawArticle raw = JsonLine.article(node);
        Read read = Articles.read(raw, "line-" + lines.number(), where(), null);
        return new Read(read.article(), new JsonLayers(node, read.article().text()).read(), read.warning());
    }

    private String where() {
        return file + ":" + lines.number();
    }

    @Override
    public void close() {
        lines.close();
    }
}
