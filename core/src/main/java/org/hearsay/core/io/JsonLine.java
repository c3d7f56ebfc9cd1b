package org.hearsay.core.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.hearsay.core.spi.RawArticle;

/**
 * A line of JSON Lines: {@code text}, and optionally {@code id}, {@code title}, {@code published}, {@code uri},
 * {@code language}. Other fields are passed on, except those of layers that Hearsay writes itself. Stateless.
 */
public final class JsonLine {
    /** How large a text may be is said elsewhere. */
    private static final StreamReadConstraints ANY_SIZE =
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();

    private static final ObjectMapper JSON = new ObjectMapper(
                    JsonFactory.builder().streamReadConstraints(ANY_SIZE).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    /** The fields that say what the article is. */
    static final List<String> OWN_FIELDS = List.of("id", "title", "published", "uri", "language", "text");

    private JsonLine() {}

    /**
     * Reads the article of a line. Its id is empty if it states none.
     *
     * @throws MalformedException if it is broken or has no text
     */
    public static RawArticle article(String line) throws MalformedException {
        return article(node(line));
    }

    static JsonNode node(String line) throws MalformedException {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new MalformedException("broken JSON at column %d: %s".formatted(column, e.getOriginalMessage()));
        }
        if (!node.isObject()) {
            throw new MalformedException("a line holds one JSON object, such as {\"id\": \"a1\", \"text\": \"...\"}");
        }
        if (!node.path("text").isTextual()) {
            throw new MalformedException(node.has("text") ? "'text' is not a string" : "has no 'text'");
        }
        return node;
    }

    static RawArticle article(JsonNode node) {
        RawArticle.Builder article = RawArticle.builder(node.get("text").textValue());
        JsonNode id = node.path("id");
        if (id.isValueNode() && !id.isNull()) {
            article.id(id.asText());
        }
        node.properties().forEach(field -> {
            String value = field.getValue().textValue();
            switch (field.getKey()) {
                case "title" -> article.title(value);
                case "published" -> article.published(value);
                case "uri" -> article.uri(value);
                case "language" -> article.language(value);
                default -> {
                    if (!OWN_FIELDS.contains(field.getKey()) && !Layer.FIELDS.contains(field.getKey())) {
                        article.extra(field.getKey(), field.getValue());
                    }
                }
            }
        });
        return article.build();
    }
}
