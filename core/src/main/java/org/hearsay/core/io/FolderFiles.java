package org.hearsay.core.io;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and its subfolders, sorted by name within each, links followed. One folder's names are held at a time,
 * and those of the folders above it. Not safe for threads.
 */
public final class FolderFiles {
    private final Path root;
    private final Predicate<Path> wanted;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean started;

    private record Level(Path real, Iterator<Path> children) {}

    /**
     * The files of a folder.
     *
     * @param wanted which of them
     */
    public FolderFiles(Path root, Predicate<Path> wanted) {
        this.root = root;
        this.wanted = wanted;
    }

    /**
     * The next file; null after the last.
     *
     * @throws IOException if a folder cannot be read, or a link leads back to a folder that it lies in; the next call goes on
     */
    public @Nullable Path next() throws IOException {
        if (!started) {
            started = true;
            enter(root);
        }
        while (!levels.isEmpty()) {
            Iterator<Path> children = levels.peek().children();
            if (!children.hasNext()) {
                levels.pop();
                continue;
            }
            Path child = children.next();
            if (Files.isDirectory(child)) {
                enter(child);
            } else if (Files.isRegularFile(child) && wanted.test(child)) {
                return child;
            }
        }
        return null;
    }

    private void enter(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (levels.stream().anyMatch(level -> level.real().equals(real))) {
            throw new FileSystemLoopException(folder.toString());
        }
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> children = list.sorted().toList();
            levels.push(new Level(real, children.iterator()));
        }
    }
}
