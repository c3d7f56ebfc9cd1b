package org.hearsay.core.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Where annotated articles go. Files are written under a temporary name and moved when they are whole: closing an output
 * that was not {@linkplain #complete completed} leaves nothing behind. Not safe for threads.
 */
public abstract class Output implements Closeable {

    /** Adds an article, as a format has written it. */
    public abstract void write(Article article, byte[] bytes) throws IOException;

    /** Sets what each file begins with; to be called once, before all articles. */
    public abstract void head(byte[] bytes) throws IOException;

    /** Says that all is written. */
    public abstract void complete() throws IOException;

    @Override
    public abstract void close();

    /** Writes all articles one after the other to a stream, which is left open. */
    public static Output stream(OutputStream out) {
        return new Output() {
            @Override
            public void head(byte[] bytes) throws IOException {
                out.write(bytes);
            }

            @Override
            public void write(Article article, byte[] bytes) throws IOException {
                out.write(bytes);
                out.flush();
            }

            @Override
            public void complete() throws IOException {
                out.flush();
            }

            @Override
            public void close() {}
        };
    }

    /**
     * Writes all articles one after the other to a file.
     *
     * @throws IOException if the file cannot be written, naming it
     */
    public static Output file(Path file) throws IOException {
        try {
            Path folder = file.toAbsolutePath().resolveSibling("");
            Files.createDirectories(folder);
            Path temporary = folder.resolve(
                    "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            return new OneFile(file, temporary, Files.newOutputStream(temporary));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * Writes a file that is whole already, under a temporary name first.
     *
     * @throws IOException if the file cannot be written, naming it
     */
    public static void whole(Path file, byte[] bytes) throws IOException {
        try (Output out = file(file)) {
            out.head(bytes);
            out.complete();
        }
    }

    /**
     * Writes each article to a file of its own, named after its id.
     *
     * @throws IOException if the folder cannot be made, naming it
     */
    public static Output folder(Path folder, String ending) throws IOException {
        return folder(folder, ending, false);
    }

    /**
     * Writes each article to a file of its own, and where that is wanted its text to another, ending with {@code .txt}.
     *
     * @throws IOException if the folder cannot be made, naming it
     */
    public static Output folder(Path folder, String ending, boolean textBeside) throws IOException {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new IOException("permission denied");
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        return new Folder(folder, ending, textBeside);
    }

    private static IOException unwritable(Path path, IOException cause) {
        String reason = cause instanceof FileAlreadyExistsException
                ? "a file is in the way"
                : cause instanceof AccessDeniedException ? "permission denied" : cause.getMessage();
        return new IOException("output '" + path + "' cannot be written: " + reason, cause);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static final class OneFile extends Output {
        private final Path file;
        private final Path temporary;
        private final OutputStream out;

        OneFile(Path file, Path temporary, OutputStream out) {
            this.file = file;
            this.temporary = temporary;
            this.out = out;
        }

        @Override
        public void head(byte[] bytes) throws IOException {
            out.write(bytes);
        }

        @Override
        public void write(Article article, byte[] bytes) throws IOException {
            out.write(bytes);
        }

        @Override
        public void complete() throws IOException {
            out.close();
            try {
                move(temporary, file);
            } catch (IOException e) {
                throw unwritable(file, e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                throw new UncheckedIOException("temporary file '" + temporary + "' cannot be removed", e);
            }
        }
    }

    private static final class Folder extends Output {
        private final Path folder;
        private final String ending;
        private final boolean textBeside;
        private final Map<String, Integer> names = new HashMap<>();
        private byte[] head = new byte[0];

        Folder(Path folder, String ending, boolean textBeside) {
            this.folder = folder;
            this.ending = ending;
            this.textBeside = textBeside;
        }

        @Override
        public void head(byte[] bytes) {
            head = bytes.clone();
        }

        @Override
        public void write(Article article, byte[] bytes) throws IOException {
            String name = article.id().replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceAll("^\\.+", "_");
            name = name.length() > 150 ? name.substring(0, 150) : name;
            int number = names.merge(name, 1, Integer::sum);
            String unique = number == 1 ? name : name + "~" + number;
            if (textBeside) {
                write(folder.resolve(unique + ".txt"), article.text().getBytes(StandardCharsets.UTF_8));
            }
            write(folder.resolve(unique + ending), bytes);
        }

        private void write(Path file, byte[] bytes) throws IOException {
            Path temporary = folder.resolve("." + file.getFileName() + ".part");
            try {
                Files.write(temporary, head);
                Files.write(temporary, bytes, StandardOpenOption.APPEND);
                move(temporary, file);
            } finally {
                Files.deleteIfExists(temporary);
            }
        }

        @Override
        public void complete() {}

        @Override
        public void close() {}
    }
}
