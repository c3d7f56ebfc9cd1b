package org.hearsay.archives.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.archives.parquet.ParquetTables;
import org.hearsay.core.io.AnnotatedDocuments;
import org.hearsay.core.io.ArticleReader;
import org.hearsay.core.io.ReadResult;

/**
 * The tables of a run in Parquet, in {@code tables/}: a part of each table for each part of the outputs, which stay JSON Lines,
 * so that the run can be resumed and tried again. Parts that are there already are left alone. Stateless.
 */
public final class RunTables {
    /** What users call the format. */
    public static final String FORMAT = "parquet";

    private static final String OPEN = ".open";

    private RunTables() {}

    /**
     * Writes the tables of all parts that are whole and have none yet.
     *
     * @return how many parts were written
     * @throws IOException if a part cannot be read or a table cannot be written, naming it
     */
    public static int write(RunFolder folder) throws IOException {
        Path tables = folder.path().resolve("tables");
        int written = 0;
        for (Path part : parts(folder)) {
            String file = part.getFileName().toString();
            String name = file.substring(0, file.indexOf('.'));
            // the table of documents gets its name last
            if (!Files.exists(tables.resolve("documents").resolve(name + ".parquet"))) {
                write(part, tables, name);
                written++;
            }
        }
        return written;
    }

    private static List<Path> parts(RunFolder folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.parts())) {
            return files.filter(file -> !file.toString().endsWith(OPEN))
                    .sorted()
                    .toList();
        }
    }

    private static void write(Path part, Path folder, String name) throws IOException {
        try (ArticleReader documents = AnnotatedDocuments.read(part, null);
                ParquetTables tables = ParquetTables.open(folder, name)) {
            for (ReadResult next = documents.next(); next != null; next = documents.next()) {
                if (!(next instanceof ReadResult.Read read)) {
                    throw new IOException("part '" + part + "' cannot be read back: " + next);
                }
                tables.add(read);
            }
            tables.complete();
        }
    }
}
