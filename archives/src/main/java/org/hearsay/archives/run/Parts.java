package org.hearsay.archives.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The outputs of a run: files of a fixed number of documents each. The one being written has another name until it is whole. Not
 * safe for threads.
 */
final class Parts implements Closeable {
    private static final String OPEN = ".open";

    private final Path folder;
    private final String prefix;
    private final String ending;
    private final Compression compression;
    private final byte[] head;
    private int part;
    private long length;
    private @Nullable FileChannel channel;

    /**
     * Goes on after a commit: a part that is longer than it says is cut, one that it says is complete is given its name.
     *
     * @param prefix what the names begin with
     * @param ending what they end with before that of the compression
     * @param head what each part begins with
     */
    Parts(Path folder, String prefix, String ending, Compression compression, byte[] head, Commit commit)
            throws IOException {
        this.folder = folder;
        this.prefix = prefix;
        this.ending = ending;
        this.compression = compression;
        this.head = head;
        this.part = commit.part();
        this.length = commit.bytes();
        Files.createDirectories(folder);
        if (part >= 0 && commit.complete() && Files.exists(open(part))) {
            name(part);
        } else if (part >= 0 && !commit.complete()) {
            FileChannel opened = FileChannel.open(open(part), StandardOpenOption.WRITE);
            channel = opened;
            opened.truncate(length);
            opened.position(length);
        }
    }

    private Path open(int number) {
        return folder.resolve(finished(number).getFileName() + OPEN);
    }

    private Path finished(int number) {
        return folder.resolve(String.format(Locale.ROOT, "%s%05d%s%s", prefix, number, ending, compression.ending()));
    }

    /**
     * Adds a block of documents to a part, which becomes the current one, and waits until it is on disk.
     *
     * @param last whether the part is complete with it
     * @return what to commit
     */
    Commit write(int number, byte[] block, boolean last, long committed) throws IOException {
        FileChannel out = channel;
        byte[] bytes = block;
        if (out == null || number != part) {
            part = number;
            length = 0;
            out = FileChannel.open(
                    open(number),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            channel = out;
            bytes = concatenated(head, block);
        }
        if (bytes.length > 0) {
            ByteBuffer buffer = ByteBuffer.wrap(compression.compress(bytes));
            length += buffer.remaining();
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
        }
        out.force(false);
        return new Commit(committed, part, length, last, false);
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] all = new byte[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** Gives the current part its name; to be called once its last block is committed. */
    void complete() throws IOException {
        close();
        name(part);
    }

    /** A part in which all documents failed is no file. */
    private void name(int number) throws IOException {
        if (length == 0) {
            Files.delete(open(number));
        } else {
            Files.move(open(number), finished(number), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }
}
