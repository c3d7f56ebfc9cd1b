package org.hearsay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.uima.jcas.JCas;
import org.hearsay.archives.run.RunOptions;
import org.hearsay.archives.run.RunTables;
import org.hearsay.core.formats.Inputs;
import org.hearsay.core.io.AnnotatedDocuments;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ArticleFormat;
import org.hearsay.core.io.ArticleReader;
import org.hearsay.core.io.Layer;
import org.hearsay.core.io.Output;
import org.hearsay.core.io.OutputFormat;
import org.hearsay.core.io.Peeked;
import org.hearsay.core.io.ReadResult;
import org.hearsay.core.pipeline.EngineException;
import org.hearsay.core.pipeline.InvalidPipelineException;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.Rerun;
import org.hearsay.core.pipeline.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Annotates articles. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Annotate articles.",
            "On a terminal it shows each article and its statements; in a pipe, or with -o, it writes JSON Lines."
        })
final class AnnotateCommand implements Callable<Integer> {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private PipelineOptions pipelineOptions = new PipelineOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "Where to write: a file for all articles, or an existing folder for a file each.")
    private @Nullable Path output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "jsonl (JSON Lines, the default without a terminal), statements (the table of who said what: JSON"
                            + " Lines, or CSV where -o ends with .csv), text (what a terminal shows), one of "
                            + OutputFormat.NAMES + ", that of a plugin, or with --run "
                            + RunTables.FORMAT + " (tables beside JSON Lines).")
    private @Nullable String format;

    @Option(
            names = "--layers",
            paramLabel = "LAYER,...",
            description =
                    "What to write into JSON Lines: sentences, tokens, entities, dates, hedges, attributions, or all;"
                            + " default: all but tokens.")
    private @Nullable String layers;

    @Mixin
    private RerunOptions again = new RerunOptions();

    @Mixin
    private ThreadOptions threads = new ThreadOptions();

    @Mixin
    private ArchiveOptions archive = new ArchiveOptions();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long one article may take before it counts as failed; default: ${DEFAULT-VALUE}.")
    private double timeout = 60;

    @Spec
    private @Nullable CommandSpec spec;

    private @Nullable ArticleFormat target;

    /** Makes the bytes to write of an annotated article. */
    private interface Writing {
        void write(JCas cas, Article article, OutputStream out) throws IOException;
    }

    @Override
    public Integer call() throws Exception {
        CommandSpec command = Objects.requireNonNull(spec);
        checkValues(command);
        input.settings();
        int workers = threads.count(command);
        target = fileFormat(command);
        Pipeline pipeline = pipelineOptions.build();
        if (archive.folder() != null) {
            RunOptions options = archive.options(
                    input.inputs(),
                    input.settings(),
                    pipelineOptions,
                    format == null ? "jsonl" : format,
                    layers,
                    timeout);
            return new ArchiveSession(archive.folder(), workers, command).begin(options, pipeline, pipelineOptions);
        }
        if (again.isAsked()) {
            try (Peeked documents = new Peeked(AnnotatedDocuments.read(input.inputs(), System.in, null))) {
                Set<Layer> stated = documents.first() instanceof ReadResult.Read read
                        ? read.annotations().stated()
                        : Set.of();
                Rerun rerun = again.choose(pipeline, stated);
                return annotate(rerun.pipeline(), rerun.prepare(documents), workers, command);
            } catch (InvalidPipelineException e) {
                throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
            }
        }
        try (Inputs reader = input.open(pipelineOptions)) {
            return annotate(pipeline, reader, workers, command);
        }
    }

    private int annotate(Pipeline pipeline, ArticleReader reader, int workers, CommandSpec command) throws Exception {
        PrintWriter err = command.commandLine().getErr();
        int[] failed = {0};
        try (Output out = open(pipeline);
                Run<byte[]> run = Run.open(pipeline, workers, Duration.ofMillis((long) (timeout * 1000)), work())) {
            out.head(target == null ? new byte[0] : target.head());
            run.annotate(reader, outcome -> {
                if (outcome instanceof Run.Outcome.Done<byte[]> done) {
                    out.write(done.article(), done.result());
                    String warning = done.document().warning();
                    if (!warning.isEmpty()) {
                        err.println("hearsay: " + done.article().origin() + ": warning: " + warning);
                    }
                } else if (outcome instanceof Run.Outcome.Failed<byte[]> failure) {
                    failed[0]++;
                    err.println("hearsay: " + failure.where() + ": "
                            + failure.failure().message());
                    Throwable error = failure.failure().error();
                    if (error != null && isDebug(command)) {
                        error.printStackTrace(err);
                    }
                }
            });
            out.complete();
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        } catch (EngineException e) {
            throw new CommandException(ExitCode.MISSING, String.valueOf(e.getMessage()), e);
        }
        return CommandSummary.failed(err, failed[0]);
    }

    private void checkValues(CommandSpec command) {
        again.check(archive.folder() != null);
        if (archive.folder() != null && (output != null || "text".equals(format))) {
            throw new ParameterException(
                    command.commandLine(),
                    "a run writes into its own folder, in a format for programs: no -o, no -f text");
        }
        if (!(timeout > 0)) {
            throw new ParameterException(
                    command.commandLine(), "--timeout takes a number of seconds above 0, not '" + timeout + "'");
        }
        try {
            chosenLayers();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean isDebug(CommandSpec command) {
        return command.commandLine().getParseResult().hasMatchedOption("--debug");
    }

    private Run.Work<byte[]> work() {
        Set<Layer> chosen = chosenLayers();
        ArticleFormat written = target;
        Writing writing = written == null
                ? new TextView(Terminal.hasColours())::write
                : (cas, article, out) -> written.write(cas, article, chosen, out);
        return (cas, article) -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
            writing.write(cas, article, bytes);
            return bytes.toByteArray();
        };
    }

    /** People see the articles; programs get JSON Lines. */
    private boolean isText() {
        return format == null
                ? output == null && archive.folder() == null && Terminal.isTerminal()
                : format.equals("text");
    }

    /** The format for programs; null where people see the articles. */
    private @Nullable ArticleFormat fileFormat(CommandSpec command) throws CommandException {
        if (RunTables.FORMAT.equals(format)) {
            if (archive.folder() == null) {
                throw new ParameterException(
                        command.commandLine(),
                        "tables in Parquet are those of a run; name its folder with --run, or take 'hearsay convert -f"
                                + " parquet'");
            }
            return OutputFormat.JSONL;
        }
        try {
            return isText() ? null : pipelineOptions.outputFormats().named(format == null ? "jsonl" : format, output);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Set<Layer> chosenLayers() {
        return layers == null ? Layer.byDefault() : Layer.parse(layers);
    }

    private Output open(Pipeline pipeline) throws IOException, CommandException {
        if (target != null) {
            return Destination.open(output, target, pipeline.types());
        }
        if (output == null) {
            return Output.stream(System.out);
        }
        return Files.isDirectory(output) ? Output.folder(output, ".txt") : Output.file(output);
    }
}
