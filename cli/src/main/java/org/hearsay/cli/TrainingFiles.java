package org.hearsay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.io.AnnotatedDocuments;
import org.hearsay.core.io.Layer;
import org.hearsay.core.io.OutputFormat;
import org.hearsay.core.io.Peeked;
import org.hearsay.core.io.ReadResult;
import org.hearsay.core.pipeline.EngineException;
import org.hearsay.core.pipeline.InvalidPipelineException;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.PipelineSpec;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.pipeline.Rerun;
import org.hearsay.core.pipeline.Run;

/**
 * Files for trainers: folders, brat and XMI are turned into JSON Lines with sentences and tokens, which trainers read, in a
 * folder that is gone when this is closed; other files are handed on as they are.
 */
final class TrainingFiles implements AutoCloseable {
    private static final Set<Layer> WORDS = EnumSet.of(Layer.SENTENCES, Layer.TOKENS);

    private final PluginRegistry registry;
    private final Path folder;
    private int count;

    TrainingFiles(PluginRegistry registry) throws IOException {
        this.registry = registry;
        this.folder = Files.createTempDirectory("hearsay-train");
    }

    /**
     * The file to read in the place of one that was named.
     *
     * @throws IOException if a document cannot be read, naming it
     */
    Path of(Path named) throws IOException, CommandException {
        String name = String.valueOf(named.getFileName());
        if (!Files.isDirectory(named) && !name.endsWith(".ann") && !name.endsWith(".xmi")) {
            return named;
        }
        Path file = folder.resolve(++count + ".jsonl");
        try (Peeked documents = new Peeked(AnnotatedDocuments.read(named, null));
                OutputStream out = Files.newOutputStream(file)) {
            if (documents.first() instanceof ReadResult.Read read
                    && read.annotations().stated().containsAll(WORDS)) {
                for (ReadResult next = documents.next(); next != null; next = documents.next()) {
                    copy(next, out);
                }
            } else {
                addWords(documents, out);
            }
        }
        return file;
    }

    private static void copy(ReadResult document, OutputStream out) throws IOException {
        if (!(document instanceof ReadResult.Read read)) {
            throw new IOException(document.toString());
        }
        OutputFormat.JSONL.write(read.article(), read.annotations(), EnumSet.allOf(Layer.class), out);
    }

    /** Finds sentences and tokens first; all else stays as it is. */
    private void addWords(Peeked documents, OutputStream out) throws IOException, CommandException {
        try {
            Pipeline language = Pipeline.of(PipelineSpec.of("training", "language"), registry);
            Rerun rerun = Rerun.of(language, List.of("language"), Set.of());
            Run.Work<byte[]> work = (cas, article) -> {
                ByteArrayOutputStream line = new ByteArrayOutputStream();
                OutputFormat.JSONL.write(cas, article, EnumSet.allOf(Layer.class), line);
                return line.toByteArray();
            };
            try (Run<byte[]> run = Run.open(rerun.pipeline(), 1, Duration.ofMinutes(1), work)) {
                run.annotate(rerun.prepare(documents), outcome -> {
                    if (outcome instanceof Run.Outcome.Failed<byte[]> failed) {
                        throw new IOException(
                                failed.where() + ": " + failed.failure().message());
                    }
                    if (outcome instanceof Run.Outcome.Done<byte[]> done) {
                        out.write(done.result());
                    }
                });
            }
        } catch (InvalidPipelineException | EngineException e) {
            throw new CommandException(ExitCode.MISSING, String.valueOf(e.getMessage()), e);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a document was neither read nor failed", e);
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(all::add);
        }
        all.add(folder);
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
