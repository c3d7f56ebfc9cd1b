package org.hearsay.archives.run;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.hearsay.core.io.Output;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a run, held by one process at a time: {@code run.json}, {@code journal.jsonl}, {@code parts/},
 * {@code documents/} for formats of a file an article, {@code quarantine/}, {@code report.json}. Not safe for threads.
 */
public final class RunFolder implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Path path;
    private final FileChannel channel;

    private RunFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes a folder for a new run.
     *
     * @throws IOException if it exists with something in it, or cannot be made, saying so
     */
    public static RunFolder create(Path path, RunDescription description) throws IOException {
        if (Files.exists(path.resolve("run.json"))) {
            throw new IOException("'%s' holds a run already; go on with 'hearsay resume %s', or name another folder"
                    .formatted(path, path));
        }
        Files.createDirectories(path);
        try (Stream<Path> files = Files.list(path)) {
            if (files.findAny().isPresent()) {
                throw new IOException("'%s' is not empty; name a new folder for the run".formatted(path));
            }
        }
        RunFolder folder = lock(path);
        Output.whole(path.resolve("run.json"), JSON.writeValueAsBytes(description));
        return folder;
    }

    /**
     * Opens the folder of a run that was begun.
     *
     * @throws IOException if there is no run in it, or another process is at it
     */
    public static RunFolder open(Path path) throws IOException {
        if (!Files.exists(path.resolve("run.json"))) {
            throw new IOException(
                    "'%s' holds no run; begin one with 'hearsay annotate INPUT --run %s'".formatted(path, path));
        }
        return lock(path);
    }

    private static RunFolder lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            channel.close();
            throw new IOException("another process is at the run in '%s'".formatted(path));
        }
        return new RunFolder(path, channel);
    }

    /** The lock goes with the channel, and with the process however it ends. */
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** What the run began with. */
    public RunDescription description() throws IOException {
        return JSON.readValue(path.resolve("run.json").toFile(), RunDescription.class);
    }

    /** Replaces what the run began with, since somebody said so. */
    public void describe(RunDescription description) throws IOException {
        Output.whole(path.resolve("run.json"), JSON.writeValueAsBytes(description));
    }

    void report(Totals totals) throws IOException {
        Output.whole(path.resolve("report.json"), JSON.writeValueAsBytes(totals.report()));
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    Path journal() {
        return path.resolve("journal.jsonl");
    }

    Path parts() {
        return path.resolve("parts");
    }

    Path documents() {
        return path.resolve("documents");
    }

    Path quarantine() {
        return path.resolve("quarantine");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
