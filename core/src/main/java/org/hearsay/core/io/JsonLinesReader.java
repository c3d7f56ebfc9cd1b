package org.hearsay.core.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
 * {@code uri}, {@code language}. Other fields are passed on, except those of layers that Hearsay writes itself. A line that
 * is broken or has no text is a failure of its own. Without an id, an article is named after its line.
 */
final class JsonLinesReader implements ArticleReader {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    /** The fields that say what the article is. */
    static final List<String> OWN_FIELDS = List.of("id", "title", "published", "uri", "language", "text");

    private final String file;
    private final Utf8Lines lines;
    private final @Nullable String published;
    private final boolean annotated;

    /**
     * Opens a file.
     *
     * @param published the publication date of articles that state none
     * @param annotated whether to read the annotations too
     */
    JsonLinesReader(String file, InputStream in, @Nullable String published, boolean annotated) {
        this.file = file;
        this.lines = new Utf8Lines(in);
        this.published = published;
        this.annotated = annotated;
    }

    @Override
    public @Nullable ReadResult next() {
        try {
            for (String json = lines.next(); json != null; json = lines.next()) {
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
        Article article = new Article(
                id(node),
                text(node, "title", null),
                date,
                language == null ? "en" : language,
                text(node, "uri", null),
                clean.text(),
                clean.replaced(),
                where(),
                extra(node));
        try {
            Annotations annotations = annotated ? new JsonLayers(node, article.text()).read() : Annotations.NONE;
            return new Read(article, annotations, warning);
        } catch (MalformedException e) {
            return new Failed(where(), String.valueOf(e.getMessage()));
        }
    }

    private String id(JsonNode node) {
        JsonNode id = node.path("id");
        return id.isValueNode() && !id.isNull() ? id.asText() : "line-" + lines.number();
    }

    private static @Nullable String text(JsonNode node, String field, @Nullable String otherwise) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.textValue() : otherwise;
    }

    private static Map<String, JsonNode> extra(JsonNode node) {
        Map<String, JsonNode> extra = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            if (!OWN_FIELDS.contains(field.getKey()) && !Layer.FIELDS.contains(field.getKey())) {
                extra.put(field.getKey(), field.getValue());
            }
        });
        return extra;
    }

    private String where() {
        return file + ":" + lines.number();
    }

    @Override
    public void close() {
        lines.close();
    }
}
