package org.hearsay.core.formats;

import java.io.IOException;
import java.util.List;
import org.hearsay.core.io.JsonLine;
import org.hearsay.core.io.MalformedException;
import org.hearsay.core.io.Utf8Lines;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.Found;
import org.hearsay.core.spi.OptionValues;
import org.hearsay.core.spi.RawArticle;
import org.hearsay.core.spi.TooLargeException;
import org.jspecify.annotations.Nullable;

/** JSON Lines, as {@link JsonLine} describes a line. An article without an id is named after its line. Stateless. */
public final class JsonLinesFormat implements FormatPlugin {
    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String summary() {
        return "JSON Lines, an article a line: text, id, title, published, uri, language";
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/jsonl", "application/x-ndjson");
    }

    @Override
    public ContentReader open(Content content, OptionValues options) {
        return new Reader(new Utf8Lines(content.in(), content.limit()));
    }

    private static final class Reader implements ContentReader {
        private final Utf8Lines lines;

        Reader(Utf8Lines lines) {
            this.lines = lines;
        }

        @Override
        public @Nullable Found next() throws IOException {
            try {
                while (lines.advance()) {
                    String line = lines.text();
                    if (!line.isBlank()) {
                        return document(JsonLine.article(line));
                    }
                }
                return null;
            } catch (TooLargeException e) {
                return new Found.Failed(place(), String.valueOf(e.getMessage()));
            } catch (MalformedException e) {
                return new Found.Failed(place(), String.valueOf(e.getMessage()), lines.bytes());
            }
        }

        private Found document(RawArticle article) {
            return new Found.Document(place(), article.id() == null ? article.named("line-" + place()) : article);
        }

        private String place() {
            return String.valueOf(lines.number());
        }
    }
}
