package org.hearsay.core.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.hearsay.core.io.ReadResult.Failed;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.Found;
import org.hearsay.core.spi.OptionValues;
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
    private @Nullable List<FormatPlugin> compressions;

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
            // the outputs of a run lie in a folder of theirs, beside its journal
            boolean isRun = AnnotatedDocuments.isRun(file);
            boolean inParts = isRun && !Files.exists(file.resolve("documents"));
            Path root = inParts ? file.resolve("parts") : isRun ? file.resolve("documents") : file;
            folder = new FolderFiles(root, this::isWanted);
            folderPath = root;
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
        FormatPlugin compression = compression(file);
        if (compression != null) {
            return openCompressed(file, compression);
        }
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

    /** How a file is compressed, by its name; null if it is not, or in no way that is known. */
    private @Nullable FormatPlugin compression(Path file) {
        if (compressions == null) {
            compressions = ServiceLoader.load(FormatPlugin.class, AnnotatedInputs.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(plugin -> plugin.kind() == FormatPlugin.Kind.COMPRESSION)
                    .toList();
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (FormatPlugin plugin : compressions) {
            if (plugin.endings().stream().anyMatch(name::endsWith)) {
                return plugin;
            }
        }
        return null;
    }

    private @Nullable Failed openCompressed(Path file, FormatPlugin compression) {
        try {
            InputStream in = Files.newInputStream(file);
            Content outer = new Content(file.getFileName().toString(), in, Content.Facts.NONE, Integer.MAX_VALUE - 8);
            Found found = compression.open(outer, OptionValues.of(Map.of())).next();
            Content inner = ((Found.Inner) Objects.requireNonNull(found)).content();
            InputFormat told = format == null ? InputFormat.of(Path.of(inner.name())) : format;
            if (told == null) {
                in.close();
                return new Failed(
                        file.toString(),
                        "holds '%s', whose name ends like none of the formats that can be read; known: %s"
                                .formatted(inner.name(), knownEndings()));
            }
            current = told.open(new InputFormat.Source(file.toString(), withoutEnding(inner.name()), inner.in(), null));
            return null;
        } catch (IOException e) {
            return new Failed(file.toString(), Unreadable.reason(e));
        }
    }

    private boolean isWanted(Path file) {
        if (compression(file) != null) {
            InputFormat inner =
                    InputFormat.of(Path.of(withoutEnding(file.getFileName().toString())));
            return inner != null && (format == null || format == inner);
        }
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
