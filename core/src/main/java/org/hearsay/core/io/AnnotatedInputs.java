package org.hearsay.core.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hearsay.core.io.ReadResult.Failed;
import org.jspecify.annotations.Nullable;

/**
 * The documents of files, folders and standard input ({@code "-"}) with their annotations, in order; see
 * {@link AnnotatedDocuments}. Not safe for threads.
 */
final class AnnotatedInputs implements ArticleReader {
    private final Deque<Path> pending = new ArrayDeque<>();
    private final InputStream standardInput;
    private final @Nullable InputFormat format;
    private @Nullable FolderFiles folder;
    private Path folderPath = Path.of("");
    private boolean folderIsEmpty;
    private @Nullable ArticleReader current;

    AnnotatedInputs(List<String> inputs, InputStream standardInput, @Nullable InputFormat format) {
        inputs.forEach(input -> pending.add(Path.of(input)));
        this.standardInput = standardInput;
        this.format = format;
    }

    @Override
    public @Nullable ReadResult next() {
        while (true) {
            if (current != null) {
                ReadResult result = current.next();
                if (result != null) {
                    return result;
                }
                current.close();
                current = null;
            }
            if (folder == null && pending.isEmpty()) {
                return null;
            }
            Failed failed = folder == null ? open(pending.remove()) : openNextOf(folder);
            if (failed != null) {
                return failed;
            }
        }
    }

    private @Nullable Failed open(Path file) {
        if (file.toString().equals("-")) {
            InputFormat told = format == null ? InputFormat.JSONL : format;
            current = told.open(new InputFormat.Source("standard input", "stdin", standardInput, null));
            return null;
        }
        if (Files.isDirectory(file)) {
            folder = new FolderFiles(file, this::isWanted);
            folderPath = file;
            folderIsEmpty = true;
            return null;
        }
        if (!Files.exists(file)) {
            return new Failed(file.toString(), "no such file or folder");
        }
        return open(file, withoutEnding(file.getFileName().toString()));
    }

    private @Nullable Failed openNextOf(FolderFiles files) {
        try {
            Path next = files.next();
            if (next != null) {
                folderIsEmpty = false;
                return open(next, withoutEnding(folderPath.relativize(next).toString()));
            }
            folder = null;
            return folderIsEmpty ? new Failed(folderPath.toString(), "holds no files named " + knownEndings()) : null;
        } catch (IOException e) {
            return new Failed(folderPath.toString(), Unreadable.reason(e));
        }
    }

    private @Nullable Failed open(Path file, String id) {
        InputFormat told = format == null ? InputFormat.of(file) : format;
        if (told == null) {
            return new Failed(
                    file.toString(),
                    "its name ends like none of the formats that can be read; known: " + knownEndings());
        }
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            current = told.open(new InputFormat.Source(file.toString(), id, in, file));
            return null;
        } catch (IOException e) {
            return new Failed(file.toString(), Unreadable.reason(e));
        }
    }

    private boolean isWanted(Path file) {
        InputFormat told = InputFormat.of(file);
        boolean isTextOfAnother = told == InputFormat.TEXT
                && Files.exists(
                        file.resolveSibling(withoutEnding(file.getFileName().toString()) + ".ann"));
        return told != null && (format == null ? !isTextOfAnother : format == told);
    }

    private static String knownEndings() {
        return String.join(", ", InputFormat.allEndings());
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
        }
    }
}
