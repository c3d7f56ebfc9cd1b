package org.hearsay.core.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.core.io.ReadResult.Failed;
import org.jspecify.annotations.Nullable;

/**
 * The articles of any number of files, folders and standard input ({@code "-"}), in order. Files named {@code .jsonl} or
 * {@code .ndjson} are JSON Lines, others one article of plain text each; of a folder those two and {@code .txt} are read,
 * sorted by name, with its subfolders. Not safe for threads.
 */
public final class Inputs implements ArticleReader {
    private static final List<String> JSON_LINES = List.of(".jsonl", ".ndjson");

    private final Deque<Source> pending = new ArrayDeque<>();
    private final InputStream standardInput;
    private final @Nullable String published;
    private final boolean annotated;
    private final @Nullable InputFormat format;
    private @Nullable ArticleReader current;

    /** A file, and what the id of its article is if it holds one article. */
    private record Source(Path file, String id) {}

    /**
     * Opens inputs; nothing is read yet.
     *
     * @param inputs files, folders, or {@code "-"} for standard input
     * @param published the publication date of articles that state none, ISO; null for none
     */
    public Inputs(List<String> inputs, InputStream standardInput, @Nullable String published) {
        this(inputs, standardInput, published, false, null);
    }

    private Inputs(
            List<String> inputs,
            InputStream standardInput,
            @Nullable String published,
            boolean annotated,
            @Nullable InputFormat format) {
        inputs.forEach(input -> pending.add(new Source(Path.of(input), "")));
        this.standardInput = standardInput;
        this.published = published;
        this.annotated = annotated;
        this.format = format;
    }

    /** Opens inputs of any format to read them with their annotations; see {@link AnnotatedDocuments}. */
    static Inputs annotated(List<String> inputs, InputStream standardInput, @Nullable InputFormat format) {
        return new Inputs(inputs, standardInput, null, true, format);
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
            Source source = pending.poll();
            if (source == null) {
                return null;
            }
            Failed failed = open(source);
            if (failed != null) {
                return failed;
            }
        }
    }

    /** Makes the source the current one, or puts the files of a folder before the others. */
    private @Nullable Failed open(Source source) {
        Path file = source.file();
        if (file.toString().equals("-")) {
            return openStandardInput();
        }
        if (Files.isDirectory(file)) {
            return openFolder(file);
        }
        if (!Files.exists(file)) {
            return new Failed(file.toString(), "no such file or folder");
        }
        String id = source.id().isEmpty() ? withoutEnding(file.getFileName().toString()) : source.id();
        try {
            if (annotated) {
                return openAnnotated(file, id);
            }
            InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            current = isJsonLines(file)
                    ? new JsonLinesReader(file.toString(), in, published, false)
                    : new TextReader(id, file.toString(), in, published);
            return null;
        } catch (IOException e) {
            return new Failed(file.toString(), Unreadable.reason(e));
        }
    }

    private @Nullable Failed openAnnotated(Path file, String id) throws IOException {
        InputFormat told = format == null ? InputFormat.of(file) : format;
        if (told == null) {
            String known = String.join(", ", InputFormat.allEndings());
            return new Failed(
                    file.toString(), "its name ends like none of the formats that can be read; known: " + known);
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        current = told.open(new InputFormat.Source(file.toString(), id, in, file));
        return null;
    }

    private @Nullable Failed openStandardInput() {
        if (annotated) {
            InputFormat told = format == null ? InputFormat.JSONL : format;
            current = told.open(new InputFormat.Source("standard input", "stdin", standardInput, null));
            return null;
        }
        BufferedInputStream in = new BufferedInputStream(standardInput, 1 << 16);
        try {
            current = startsLikeJson(in)
                    ? new JsonLinesReader("standard input", in, published, false)
                    : new TextReader("stdin", "standard input", in, published);
            return null;
        } catch (IOException e) {
            return new Failed("standard input", Unreadable.reason(e));
        }
    }

    private @Nullable Failed openFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(this::isWanted)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                String known = annotated ? String.join(", ", InputFormat.allEndings()) : ".txt, .jsonl or .ndjson";
                return new Failed(folder.toString(), "holds no files named " + known);
            }
            for (int i = found.size() - 1; i >= 0; i--) {
                String id = withoutEnding(folder.relativize(found.get(i)).toString());
                pending.addFirst(new Source(found.get(i), id));
            }
            return null;
        } catch (IOException | java.io.UncheckedIOException e) {
            return new Failed(folder.toString(), Unreadable.reason(e));
        }
    }

    private boolean isWanted(Path file) {
        if (!annotated) {
            return isJsonLines(file) || hasEnding(file, ".txt");
        }
        InputFormat told = InputFormat.of(file);
        boolean isTextOfAnother = told == InputFormat.TEXT
                && Files.exists(
                        file.resolveSibling(withoutEnding(file.getFileName().toString()) + ".ann"));
        return told != null && (format == null ? !isTextOfAnother : format == told);
    }

    private static boolean startsLikeJson(BufferedInputStream in) throws IOException {
        in.mark(4096);
        int first = in.read();
        for (int i = 0; i < 4000 && first >= 0 && first <= ' '; i++) {
            first = in.read();
        }
        in.reset();
        return first == '{';
    }

    private static boolean isJsonLines(Path file) {
        return JSON_LINES.stream().anyMatch(ending -> hasEnding(file, ending));
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
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
