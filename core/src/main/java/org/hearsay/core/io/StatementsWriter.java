package org.hearsay.core.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statements table of an article, a row for each statement: as JSON Lines, or as CSV (RFC 4180, lists joined by
 * semicolons). Offsets are code points, end exclusive. Stateless.
 */
final class StatementsWriter {
    private static final List<String> COLUMNS = List.of(
            "document",
            "published",
            "sentence",
            "begin",
            "end",
            "speaker",
            "type",
            "noSpeaker",
            "source",
            "cue",
            "content",
            "kind",
            "polarity",
            "certainty",
            "hedges",
            "dates",
            "through");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CsvMapper CSV = new CsvMapper();
    private static final CsvSchema SCHEMA = schema();

    private StatementsWriter() {}

    private static CsvSchema schema() {
        CsvSchema.Builder builder = CsvSchema.builder().setLineSeparator("\r\n").setArrayElementSeparator("; ");
        for (String column : COLUMNS) {
            boolean list = List.of("hedges", "dates", "through").contains(column);
            builder.addColumn(column, list ? CsvSchema.ColumnType.ARRAY : CsvSchema.ColumnType.STRING);
        }
        return builder.build();
    }

    /** The first line of a CSV file. */
    static byte[] csvHead() {
        return (String.join(",", COLUMNS) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static void writeJsonLines(JCas cas, Article article, OutputStream out) throws IOException {
        CodePoints offsets = new CodePoints(article.text());
        for (Statement statement : Statement.of(cas)) {
            out.write(JSON.writeValueAsBytes(row(statement, article, offsets)));
            out.write('\n');
        }
    }

    static void writeCsv(JCas cas, Article article, OutputStream out) throws IOException {
        CodePoints offsets = new CodePoints(article.text());
        try (JsonGenerator csv =
                CSV.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            csv.setSchema(SCHEMA);
            for (Statement statement : Statement.of(cas)) {
                CSV.writeTree(csv, row(statement, article, offsets));
            }
        }
    }

    private static ObjectNode row(Statement statement, Article article, CodePoints offsets) {
        ObjectNode row = JSON.createObjectNode();
        row.put("document", article.id());
        optional(row, "published", article.published());
        row.put("sentence", statement.sentence());
        row.put("begin", offsets.of(statement.begin()));
        row.put("end", offsets.of(statement.end()));
        optional(row, "speaker", statement.speaker());
        optional(row, "type", statement.speakerType());
        optional(row, "noSpeaker", statement.noSpeaker());
        row.put("source", statement.source());
        row.put("cue", statement.cue());
        row.put("content", statement.content());
        row.put("kind", statement.kind());
        row.put("polarity", statement.negative() ? "negative" : "positive");
        row.put("certainty", Math.round(1000 * statement.certainty()) / 1000.0);
        list(row, "hedges", statement.hedges());
        list(row, "dates", statement.dates());
        list(row, "through", statement.through());
        return row;
    }

    private static void optional(ObjectNode row, String field, @Nullable String value) {
        if (value != null) {
            row.put(field, value);
        }
    }

    private static void list(ObjectNode row, String field, List<String> values) {
        ArrayNode array = row.putArray(field);
        values.forEach(array::add);
    }
}
