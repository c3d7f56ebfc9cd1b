package org.hearsay.archives.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.io.ReadResult;

/**
 * Writes annotated documents as five tables in Parquet, compressed with Zstandard: documents, entities, dates, hedges and
 * statements. Columns have the names of the fields in JSON Lines and offsets are code points, end exclusive; {@code document},
 * the id of the document, joins the tables. Each table is a folder of parts:
 *
 * <pre>{@code
 * try (ParquetTables tables = ParquetTables.open(folder, "part-00000")) {
 *     tables.add(document);
 *     tables.complete(); // documents/part-00000.parquet, entities/part-00000.parquet, ...
 * }
 * }</pre>
 *
 * Documents are written as they come, and memory does not grow with their number. Equal documents in equal order give equal
 * rows and equal bytes, but for the order in which the footer lists the encodings of a column, which the library leaves to the
 * JVM. Closing without {@linkplain #complete completing} leaves nothing behind. Not safe for threads.
 */
public final class ParquetTables implements Closeable {
    private final List<Table<?>> tables = new ArrayList<>();
    private final Table<EntityRow> entities;
    private final Table<DateRow> dates;
    private final Table<HedgeRow> hedges;
    private final Table<StatementRow> statements;
    private final Table<DocumentRow> documents;

    private ParquetTables(Path folder, String part) throws IOException {
        try {
            entities = table(folder, "entities", part, EntityRow.class);
            dates = table(folder, "dates", part, DateRow.class);
            hedges = table(folder, "hedges", part, HedgeRow.class);
            statements = table(folder, "statements", part, StatementRow.class);
            documents = table(folder, "documents", part, DocumentRow.class);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private <T> Table<T> table(Path folder, String name, String part, Class<T> row) throws IOException {
        Table<T> table = new Table<>(folder, name, part, row);
        tables.add(table);
        return table;
    }

    /**
     * Begins a part of the tables.
     *
     * @param folder where the folders of the tables are, or will be
     * @param part what the files of this part are called, without ending
     * @throws IOException if they cannot be written, naming the folder
     */
    public static ParquetTables open(Path folder, String part) throws IOException {
        try {
            Files.createDirectories(folder);
            return new ParquetTables(folder, part);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("output '" + folder + "' cannot be written: a file is in the way", e);
        } catch (FileSystemException e) {
            throw new IOException("output '" + folder + "' cannot be written: " + e.getMessage(), e);
        }
    }

    /** Adds the rows of a document. */
    public void add(ReadResult.Read document) throws IOException {
        Rows rows = new Rows(document);
        // the statements first: what may fail comes before any row is written
        addAll(statements, rows.statements());
        addAll(entities, rows.entities());
        addAll(dates, rows.dates());
        addAll(hedges, rows.hedges());
        documents.add(rows.document());
    }

    private static <T> void addAll(Table<T> table, List<T> rows) throws IOException {
        for (T row : rows) {
            table.add(row);
        }
    }

    /** Says that all is written, and gives the files their names, those of the documents last. */
    public void complete() throws IOException {
        for (Table<?> table : tables) {
            table.finish();
        }
        for (Table<?> table : tables) {
            table.name();
        }
    }

    @Override
    public void close() {
        for (Table<?> table : tables) {
            try {
                table.close();
            } catch (IOException e) {
                throw new UncheckedIOException("a temporary file of the tables cannot be removed", e);
            }
        }
    }
}
