package org.hearsay.archives.parquet;

import com.jerolba.carpet.CarpetParquetWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/**
 * A table in a file, which has another name, and one that readers of folders pass over, until it is complete. Not safe for
 * threads.
 *
 * @param <T> the row, a record whose components are the columns
 */
final class Table<T> implements Closeable {
    /** Rows wait in memory until there are so many bytes of them; as much for each table. */
    private static final long ROW_GROUP_BYTES = 16L << 20;

    private final Path file;
    private final Path open;
    private final ParquetWriter<T> writer;

    /** Begins a table in {@code folder/name/part.parquet}. */
    Table(Path folder, String name, String part, Class<T> row) throws IOException {
        file = folder.resolve(name).resolve(part + ".parquet");
        open = file.resolveSibling("." + file.getFileName() + ".open");
        Files.createDirectories(file.resolveSibling(""));
        writer = CarpetParquetWriter.builder(new LocalOutputFile(open), row)
                .withConf(new PlainParquetConfiguration())
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build();
    }

    void add(T row) throws IOException {
        writer.write(row);
    }

    /** Writes what is left. */
    void finish() throws IOException {
        writer.close();
    }

    /** Gives the finished file its name. */
    void name() throws IOException {
        Files.move(open, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what was not given its name. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            Files.deleteIfExists(open);
        }
    }
}
