package org.hearsay.formats.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.Found;
import org.hearsay.core.spi.OptionValues;
import org.hearsay.core.spi.TooLargeException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, of which none that is broken harms another. Not safe for threads. */
final class Rows implements ContentReader {
    /** Stands for bytes that are not in the encoding; no character of a text. */
    private static final char WRONG = '\uffff';

    private static final CsvMapper CSV = mapper();

    private final RowScanner rows;
    private final ObjectReader parser;
    private final OptionValues options;
    private final Charset charset;
    private final int limit;
    private @Nullable Columns columns;

    Rows(Content content, Charset charset, char separator, OptionValues options) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(WRONG));
        this.limit = content.limit();
        this.rows = new RowScanner(new InputStreamReader(content.in(), decoder), separator, limit);
        this.parser = CSV.readerFor(String[].class).with(CsvSchema.emptySchema().withColumnSeparator(separator));
        this.options = options;
        this.charset = charset;
    }

    /** How large a value may be is said elsewhere. */
    private static CsvMapper mapper() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        return CsvMapper.builder(
                        CsvFactory.builder().streamReadConstraints(constraints).build())
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .build();
    }

    @Override
    public @Nullable Found next() throws IOException {
        for (RowScanner.Outcome next = rows.next(); next != RowScanner.Outcome.NONE; next = rows.next()) {
            Found found = switch (next) {
                case TOO_LARGE -> failed(String.valueOf(new TooLargeException(limit).getMessage()), "");
                case BROKEN -> failed(broken(), rows.row());
                default -> found(rows.row());
            };
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Null for the names of the columns, and an empty line. */
    private @Nullable Found found(String row) throws IOException {
        if (row.isBlank() && row.indexOf('\t') < 0) {
            return null;
        }
        if (columns != null && row.indexOf(WRONG) >= 0) {
            return failed(
                    "invalid %s; is the table in another encoding? csv.encoding says in which"
                            .formatted(charset.name()),
                    row);
        }
        try (MappingIterator<String[]> parsed = parser.readValues(row.replace(WRONG, '\ufffd'))) {
            String[] values = parsed.nextValue();
            if (columns != null) {
                return columns.found(values, place());
            }
            columns = Columns.of(values, options);
            return null;
        } catch (JsonProcessingException e) {
            return failed("is no row of a table: " + e.getOriginalMessage(), row);
        }
    }

    private String broken() {
        return rows.lastLine() == rows.firstLine()
                ? "a quote is not closed, or closed within a value"
                : "a quote is not closed, or closed within a value; lines %d to %d are passed over"
                        .formatted(rows.firstLine(), rows.lastLine());
    }

    /** Without its columns a table cannot be read. */
    private Found failed(String message, String row) throws IOException {
        if (columns == null) {
            throw new IOException("the names of the columns at line " + place() + ": " + message);
        }
        return new Found.Failed(place(), message, row.replace(WRONG, '\ufffd').getBytes(StandardCharsets.UTF_8));
    }

    private String place() {
        return String.valueOf(rows.firstLine());
    }
}
