package org.hearsay.core.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.io.ReadResult.Failed;
import org.hearsay.core.io.ReadResult.Read;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines, one article a line: {@code text}, and optionally {@code id}, {@code title}, {@code published},
 * {@code uri}, {@code language}. Other fields are passed on, those of layers that Hearsay writes itself only if asked for. A
 * line that is broken or has no text is a failure of its own. Without an id, an article is named after its line.
 */
final class JsonLinesReader implements ArticleReader {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final List<String> OWN_FIELDS = List.of("id", "title", "published", "uri", "language", "text");

    private final String file;
    private final InputStream in;
    private final @Nullable String published;
    private final boolean keepLayers;
    private final LineBuffer line = new LineBuffer();
    private int lineNumber;

    /** Gives its bytes without copying them. */
    private static final class LineBuffer extends ByteArrayOutputStream {
        byte[] bytes() {
            return buf;
        }
    }

    JsonLinesReader(String file, InputStream in, @Nullable String published, boolean keepLayers) {
        this.file = file;
        this.in = in;
        this.published = published;
        this.keepLayers = keepLayers;
    }

    @Override
    public @Nullable ReadResult next() {
        try {
            while (readLine()) {
                String json = Utf8.decode(line.bytes(), line.size());
                if (!json.isBlank()) {
                    return article(json);
                }
            }
            return null;
        } catch (IOException e) {
            return new Failed(where(), Unreadable.reason(e));
        } catch (Utf8.InvalidException e) {
            return new Failed(where(), String.valueOf(e.getMessage()));
        }
    }

    private boolean readLine() throws IOException {
        line.reset();
        int read = in.read();
        if (read < 0) {
            return false;
        }
        lineNumber++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            line.write(read);
        }
        return true;
    }

    private ReadResult article(String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return new Failed(where(), "broken JSON at column %d: %s".formatted(column, e.getOriginalMessage()));
        }
        if (!node.isObject()) {
            return new Failed(where(), "a line holds one JSON object, such as {\"id\": \"a1\", \"text\": \"...\"}");
        }
        if (!node.path("text").isTextual()) {
            return new Failed(where(), node.has("text") ? "'text' is not a string" : "has no 'text'");
        }
        String date = text(node, "published", published);
        String warning = "";
        if (date != null && !Dates.isDate(date)) {
            warning = "'published' is '" + date
                    + "', which is no ISO date such as 2026-11-23; the article is taken as undated";
            date = null;
        }
        CleanText clean = CleanText.of(node.get("text").textValue());
        String language = text(node, "language", "en");
        return new Read(
                new Article(
                        id(node),
                        text(node, "title", null),
                        date,
                        language == null ? "en" : language,
                        text(node, "uri", null),
                        clean.text(),
                        clean.replaced(),
                        where(),
                        extra(node)),
                warning);
    }

    private String id(JsonNode node) {
        JsonNode id = node.path("id");
        return id.isValueNode() && !id.isNull() ? id.asText() : "line-" + lineNumber;
    }

    private static @Nullable String text(JsonNode node, String field, @Nullable String otherwise) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.textValue() : otherwise;
    }

    private Map<String, JsonNode> extra(JsonNode node) {
        Map<String, JsonNode> extra = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            boolean kept = keepLayers || !Layer.FIELDS.contains(field.getKey());
            if (kept && !OWN_FIELDS.contains(field.getKey())) {
                extra.put(field.getKey(), field.getValue());
            }
        });
        return extra;
    }

    private String where() {
        return file + ":" + lineNumber;
    }

    @Override
    public void close() {
        Closing.close(in);
    }
}
