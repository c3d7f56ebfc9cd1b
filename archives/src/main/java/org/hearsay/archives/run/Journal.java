package org.hearsay.archives.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.core.io.MalformedException;
import org.hearsay.core.io.Utf8Lines;

/**
 * The journal of a run: a JSON object a line, {@link Entry entries} and {@link Commit commits}, added to and never changed; a
 * document that was tried again has a further entry, which holds. Not safe for threads.
 */
public final class Journal implements Closeable {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final FileChannel channel;
    private final Commit last;

    private Journal(FileChannel channel, Commit last) {
        this.channel = channel;
        this.last = last;
    }

    /**
     * Opens a journal to add to it; what stands after its last whole commit is cut off.
     *
     * @param each gets the entries that hold, in the order of writing
     * @param lost gets those that are cut off
     */
    static Journal open(Path file, Consumer<Entry> each, Consumer<Entry> lost) throws IOException {
        End end = Files.exists(file) ? read(file, each, lost) : new End(Commit.NONE, 0);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(end.bytes());
        channel.position(end.bytes());
        return new Journal(channel, end.commit());
    }

    private record End(Commit commit, long bytes) {}

    /**
     * Reads a journal without changing it.
     *
     * @param each gets the entries that hold, in the order of writing
     * @return the last whole commit
     */
    public static Commit replay(Path file, Consumer<Entry> each) throws IOException {
        return read(file, each, entry -> {}).commit();
    }

    /** Entries are handed on when their commit has been seen. */
    private static End read(Path file, Consumer<Entry> each, Consumer<Entry> lost) throws IOException {
        End end = new End(Commit.NONE, 0);
        List<Entry> pending = new ArrayList<>();
        long position = 0;
        try (InputStream in = Files.newInputStream(file);
                Utf8Lines lines = new Utf8Lines(in)) {
            while (lines.advance()) {
                position += lines.bytes().length + 1;
                JsonNode line = JSON.readTree(lines.text());
                if (!line.has("committed")) {
                    pending.add(JSON.treeToValue(line, Entry.class));
                } else {
                    Commit commit = JSON.treeToValue(line, Commit.class);
                    if (commit.isWhole() && position <= Files.size(file)) {
                        pending.forEach(each);
                        pending.clear();
                        end = new End(commit, position);
                    }
                }
            }
        } catch (JsonProcessingException | MalformedException e) {
            // a line that a kill has torn; nothing after it was ever committed
            pending.forEach(lost);
            return end;
        }
        pending.forEach(lost);
        return end;
    }

    /** The commit that was the last one on opening. */
    Commit last() {
        return last;
    }

    /** Adds entries and the commit that makes them hold, and waits until they are on disk. */
    void add(List<Entry> entries, Commit commit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 * entries.size() + 128);
        for (Entry entry : entries) {
            bytes.write(JSON.writeValueAsBytes(entry));
            bytes.write('\n');
        }
        bytes.write(JSON.writeValueAsBytes(commit));
        bytes.write('\n');
        ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
