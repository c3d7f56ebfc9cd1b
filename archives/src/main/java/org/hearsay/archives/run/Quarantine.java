package org.hearsay.archives.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.io.Annotations;
import org.hearsay.core.io.Layer;
import org.hearsay.core.io.OutputFormat;
import org.hearsay.core.io.ReadResult;
import org.hearsay.core.pipeline.Run;

/**
 * Where the documents lie that failed: of each its text (or its bytes if it could not be read), and a file that says where it
 * was, what went wrong, and the command that does it again. Not safe for threads.
 */
final class Quarantine {
    private final Path folder;
    private final RunOptions options;

    Quarantine(Path folder, RunOptions options) {
        this.folder = folder;
        this.options = options;
    }

    void add(long number, Run.Outcome.Failed<Annotated> failed) throws IOException {
        Files.createDirectories(folder);
        Path content = write(number, failed);
        StringWriter words = new StringWriter();
        PrintWriter out = new PrintWriter(words);
        out.println("document " + number + " of the input: " + failed.where());
        out.println(failed.failure().kind() + ": " + failed.failure().message());
        out.println("again: " + command(content));
        Throwable error = failed.failure().error();
        if (error != null) {
            out.println();
            error.printStackTrace(out);
        }
        out.flush();
        Files.writeString(folder.resolve(name(number) + ".error.txt"), words.toString());
    }

    /** Writes what there is of the document; what is to be annotated again otherwise is the input that it comes from. */
    private Path write(long number, Run.Outcome.Failed<Annotated> failed) throws IOException {
        if (failed.document() instanceof ReadResult.Read read) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            OutputFormat.JSONL.write(read.article(), Annotations.NONE, Set.of(Layer.SENTENCES), line);
            Path file = folder.resolve(name(number) + ".jsonl");
            Files.write(file, line.toByteArray());
            return file;
        }
        ReadResult.Failed unread = (ReadResult.Failed) failed.document();
        if (unread.bytes().length == 0) {
            int inner = unread.where().indexOf('!');
            return Path.of(
                    inner < 0
                            ? unread.where().replaceFirst(":\\d+$", "")
                            : unread.where().substring(0, inner));
        }
        Path file = folder.resolve(name(number) + ending(unread.where()));
        Files.write(file, unread.bytes());
        return file;
    }

    /** That of the name, or that of the file in which a line stands. */
    private static String ending(String where) {
        String name = where.replaceFirst(":\\d+$", "");
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        boolean isLine = name.length() < where.length();
        return ending.matches("\\.[a-z0-9]{1,8}") && !isLine ? ending : isLine ? ".jsonl" : ".bin";
    }

    private String command(Path content) {
        StringBuilder command = new StringBuilder("hearsay annotate '" + content + "' --debug");
        command.append(" --pipeline '").append(options.pipeline()).append('\'');
        options.settings()
                .forEach(setting -> command.append(" --set '").append(setting).append('\''));
        options.plugins()
                .forEach(plugin -> command.append(" --plugins '").append(plugin).append('\''));
        command.append(" --timeout ").append(options.timeout());
        if (options.input().published() != null) {
            command.append(" --published ").append(options.input().published());
        }
        return command.toString();
    }

    /** Takes a document out that is done now. */
    void remove(long number) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> own = files.filter(file -> file.getFileName().toString().startsWith(name(number) + "."))
                    .toList();
            for (Path file : own) {
                Files.delete(file);
            }
        }
    }

    private static String name(long number) {
        return String.format(Locale.ROOT, "%09d", number);
    }
}
