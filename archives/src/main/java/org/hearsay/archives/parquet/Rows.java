package org.hearsay.archives.parquet;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.core.io.AnnotatedDocuments;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.Layer;
import org.hearsay.core.io.OutputFormat;
import org.hearsay.core.io.ReadResult;
import org.jspecify.annotations.Nullable;

/** The rows that a document has in the tables, made from its JSON Lines. Not safe for threads. */
final class Rows {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final ObjectReader STATEMENTS = JSON.readerFor(StatementRow.class);
    private static final Set<String> COLUMNS_OF_THEIR_OWN = Set.of("publisher", "author", "section", "copyOf");

    private final ReadResult.Read read;
    private final ObjectNode json;
    private final int[] sentences;

    Rows(ReadResult.Read read) {
        this.read = read;
        json = AnnotatedDocuments.json(read);
        sentences = new int[json.path(Layer.SENTENCES.field()).size()];
        Arrays.setAll(
                sentences,
                i -> json.get(Layer.SENTENCES.field()).get(i).get("begin").intValue());
    }

    DocumentRow document() {
        Article article = read.article();
        return new DocumentRow(
                article.id(),
                article.title(),
                article.published(),
                article.language(),
                article.uri(),
                text("publisher"),
                text("author"),
                text("section"),
                text("copyOf"),
                article.text(),
                article.sha256(),
                count(Layer.SENTENCES),
                count(Layer.ENTITIES),
                count(Layer.DATES),
                count(Layer.HEDGES),
                count(Layer.ATTRIBUTIONS),
                otherFields());
    }

    private @Nullable String text(String field) {
        return json.path(field).textValue();
    }

    private @Nullable Integer count(Layer layer) {
        return json.has(layer.field()) ? json.get(layer.field()).size() : null;
    }

    private @Nullable String otherFields() {
        Map<String, JsonNode> others = new TreeMap<>();
        read.article().extra().forEach((name, value) -> {
            if (!COLUMNS_OF_THEIR_OWN.contains(name) || !value.isTextual()) {
                others.put(name, value);
            }
        });
        return others.isEmpty() ? null : JSON.valueToTree(others).toString();
    }

    List<EntityRow> entities() throws IOException {
        return marks(Layer.ENTITIES, EntityRow.class);
    }

    List<DateRow> dates() throws IOException {
        return marks(Layer.DATES, DateRow.class);
    }

    List<HedgeRow> hedges() throws IOException {
        for (JsonNode hedge : json.path(Layer.HEDGES.field())) {
            if (hedge.has("scope")) {
                ((ObjectNode) hedge).set("scopeBegin", hedge.get("scope").get("begin"));
                ((ObjectNode) hedge).set("scopeEnd", hedge.get("scope").get("end"));
            }
        }
        return marks(Layer.HEDGES, HedgeRow.class);
    }

    private <T> List<T> marks(Layer layer, Class<T> row) throws IOException {
        List<T> rows = new ArrayList<>();
        for (JsonNode mark : json.path(layer.field())) {
            ObjectNode columns = (ObjectNode) mark;
            columns.put("document", read.article().id());
            columns.put("sentence", sentence(columns.get("begin").intValue()));
            rows.add(JSON.treeToValue(columns, row));
        }
        return rows;
    }

    private @Nullable Integer sentence(int begin) {
        if (sentences.length == 0) {
            return null;
        }
        int at = Arrays.binarySearch(sentences, begin);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    List<StatementRow> statements() throws IOException {
        if (read.annotations().attributions().isEmpty()) {
            return List.of();
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        OutputFormat.STATEMENTS.write(read.article(), read.annotations(), EnumSet.allOf(Layer.class), lines);
        return STATEMENTS.<StatementRow>readValues(lines.toByteArray()).readAll();
    }
}
