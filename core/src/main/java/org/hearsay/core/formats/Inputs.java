package org.hearsay.core.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.core.io.ArticleReader;
import org.hearsay.core.io.Articles;
import org.hearsay.core.io.FolderFiles;
import org.hearsay.core.io.ReadResult;
import org.hearsay.core.io.ReadResult.Failed;
import org.hearsay.core.io.ReadResult.Skipped;
import org.hearsay.core.io.Unreadable;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.Found;
import org.hearsay.core.spi.TooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * The articles of any number of files, folders and standard input ({@code "-"}), in order: of files in any {@linkplain Formats
 * format}, compressed or not, and of archives, which may lie in another archive. Of a folder, with its subfolders, those files
 * are read whose names end as those of a format do; a file that was named is plain text if nothing tells another format. No
 * more than one document is held. Not safe for threads.
 */
public final class Inputs implements ArticleReader {
    private static final int ARCHIVES = 2;
    private static final int COMPRESSIONS = 3;
    private static final String STANDARD_INPUT = "standard input";

    private final Formats formats;
    private final InputSettings settings;
    private final @Nullable FormatPlugin forced;
    private final InputStream standardInput;
    private final Deque<Path> pending = new ArrayDeque<>();
    private final Deque<OpenContent> open = new ArrayDeque<>();
    private @Nullable FolderFiles folder;
    private Path folderPath = Path.of("");
    private boolean folderIsEmpty;
    private final AtomicLong bytesRead = new AtomicLong();

    /**
     * Opens inputs in the formats of the class path; nothing is read yet.
     *
     * @param inputs files, folders, or {@code "-"} for standard input
     * @throws IllegalArgumentException if the settings name a format or an option that there is not, saying what there is
     */
    public Inputs(List<String> inputs, InputStream standardInput, InputSettings settings) {
        this(inputs, standardInput, settings, Formats.load(Inputs.class.getClassLoader(), settings.settings()));
    }

    /**
     * Opens inputs; nothing is read yet.
     *
     * @param inputs files, folders, or {@code "-"} for standard input
     * @throws IllegalArgumentException if the settings name a format that there is not, saying what there is
     */
    public Inputs(List<String> inputs, InputStream standardInput, InputSettings settings, Formats formats) {
        inputs.forEach(input -> pending.add(Path.of(input)));
        this.standardInput = standardInput;
        this.settings = settings;
        this.formats = formats;
        this.forced = settings.format() == null ? null : formats.named(settings.format());
    }

    /**
     * How many bytes of files were read: how far they are, except within ZIP files, which are read by their directory. Safe for
     * threads.
     */
    public long bytesRead() {
        return bytesRead.get();
    }

    @Override
    public @Nullable ReadResult next() {
        while (true) {
            OpenContent top = open.peek();
            ReadResult result;
            if (top != null) {
                result = nextOf(top);
            } else if (folder != null) {
                result = openNextOf(folder);
            } else if (!pending.isEmpty()) {
                result = open(pending.remove());
            } else {
                return null;
            }
            if (result != null) {
                return result;
            }
        }
    }

    private @Nullable ReadResult nextOf(OpenContent top) {
        try {
            Found found = top.reader().next();
            if (found == null) {
                close(top);
                return null;
            }
            if (found instanceof Found.Document document) {
                String place = document.place();
                String id = place.isEmpty() ? top.id() : top.id() + "-" + place;
                return Articles.read(document.article(), id, top.where(place), settings.published());
            }
            if (found instanceof Found.Failed failed) {
                return new Failed(top.where(failed.place()), failed.message(), failed.bytes());
            }
            if (found instanceof Found.Skipped skipped) {
                return new Skipped(top.where(skipped.place()), skipped.reason());
            }
            return openInner(top, ((Found.Inner) found).content());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            byte[] bytes = top.content().seen();
            close(top);
            return new Failed(top.origin(), reason(e), bytes);
        }
    }

    private @Nullable ReadResult openInner(OpenContent outer, Content content) {
        OpenContent.Place place = outer.inner(content);
        try {
            if (place.archives() >= ARCHIVES && isArchive(content)) {
                return new Failed(
                        place.origin(), "is an archive within an archive within an archive, which is not opened");
            }
            if (place.compressions() > COMPRESSIONS) {
                return new Failed(place.origin(), "is compressed more than %d times over".formatted(COMPRESSIONS));
            }
            FormatPlugin format = told(content);
            if (format == null && outer.kind() == FormatPlugin.Kind.COMPRESSION && outer.outermost()) {
                format = formats.named("text");
            }
            return format == null
                    ? new Skipped(place.origin(), OpenContent.ending(content.name()))
                    : open(content, format, place, () -> {});
        } catch (IOException | RuntimeException e) {
            // the others within the outer one can still be read
            return new Failed(place.origin(), reason(e));
        }
    }

    private boolean isArchive(Content content) throws IOException {
        FormatPlugin format = formats.tell(content);
        return format != null && format.kind() == FormatPlugin.Kind.ARCHIVE;
    }

    /** The format that was asked for; archives and what is compressed are told all the same. */
    private @Nullable FormatPlugin told(Content content) throws IOException {
        if (forced == null) {
            return formats.tell(content);
        }
        if (forced.kind() != FormatPlugin.Kind.ARTICLES) {
            return forced;
        }
        FormatPlugin told = formats.tell(content);
        return told == null || told.kind() == FormatPlugin.Kind.ARTICLES ? forced : told;
    }

    private @Nullable Failed open(Content content, FormatPlugin format, OpenContent.Place place, Closeable source)
            throws IOException {
        try {
            open.push(new OpenContent(formats.open(format, content), content, format.kind(), place, source));
            return null;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            source.close();
            return new Failed(place.origin(), reason(e), content.seen());
        }
    }

    /** Opens a file, the standard input or a folder. */
    private @Nullable Failed open(Path path) {
        if (path.toString().equals("-")) {
            return openOutermost("stdin", STANDARD_INPUT, standardInput, null);
        }
        if (Files.isDirectory(path)) {
            folder = new FolderFiles(path, this::isWanted);
            folderPath = path;
            folderIsEmpty = true;
            return null;
        }
        if (!Files.exists(path)) {
            return new Failed(path.toString(), "no such file or folder");
        }
        return openFile(path, path.getFileName().toString());
    }

    private @Nullable Failed openNextOf(FolderFiles files) {
        try {
            Path next = files.next();
            if (next != null) {
                folderIsEmpty = false;
                return openFile(next, folderPath.relativize(next).toString());
            }
            folder = null;
            return folderIsEmpty
                    ? new Failed(folderPath.toString(), "holds no files named " + String.join(", ", formats.endings()))
                    : null;
        } catch (IOException | UncheckedIOException e) {
            return new Failed(folderPath.toString(), Unreadable.reason(e));
        }
    }

    private boolean isWanted(Path file) {
        return formats.ofName(file.getFileName().toString()) != null;
    }

    private @Nullable Failed openFile(Path file, String name) {
        try {
            return openOutermost(name, file.toString(), new CountedStream(Files.newInputStream(file), bytesRead), file);
        } catch (IOException e) {
            return new Failed(file.toString(), Unreadable.reason(e));
        }
    }

    private @Nullable Failed openOutermost(String name, String origin, InputStream in, @Nullable Path file) {
        Content content = new Content(name, in, Content.Facts.NONE, settings.maxBytes(), file);
        try {
            FormatPlugin told = told(content);
            FormatPlugin format = told == null ? formats.named(startsLikeJson(content) ? "jsonl" : "text") : told;
            return open(content, format, OpenContent.Place.of(name, origin), in);
        } catch (IOException e) {
            return new Failed(origin, reason(e));
        }
    }

    private static boolean startsLikeJson(Content content) throws IOException {
        for (byte each : content.head()) {
            if (each > ' ' || each < 0) {
                return each == '{';
            }
        }
        return false;
    }

    private static String reason(Throwable error) {
        if (error instanceof TooLargeException || error instanceof CharacterCodingException) {
            return String.valueOf(error.getMessage());
        }
        if (error instanceof IOException || error instanceof UncheckedIOException) {
            return Unreadable.reason((Exception) error);
        }
        return "cannot be read: " + error;
    }

    private void close(OpenContent content) {
        open.remove(content);
        content.close();
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
