package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.archives.run.ArchiveRun;
import org.hearsay.archives.run.Fingerprint;
import org.hearsay.archives.run.RunDescription;
import org.hearsay.archives.run.RunEnd;
import org.hearsay.archives.run.RunFolder;
import org.hearsay.archives.run.RunOptions;
import org.hearsay.archives.run.RunTables;
import org.hearsay.archives.run.Status;
import org.hearsay.archives.run.Totals;
import org.hearsay.core.formats.Inputs;
import org.hearsay.core.io.ArticleFormat;
import org.hearsay.core.pipeline.EngineException;
import org.hearsay.core.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** A run over an archive in this process: from its beginning, from where it was stopped, or over what failed. */
final class ArchiveSession {
    private final Path path;
    private final int threads;
    private final CommandSpec command;
    private final PrintWriter err;

    /** Something to do in the folder of a run. */
    private interface Step {
        int run(ArchiveRun run, RunOptions options, Inputs input) throws Exception;
    }

    ArchiveSession(Path path, int threads, CommandSpec command) {
        this.path = path;
        this.threads = threads;
        this.command = command;
        this.err = command.commandLine().getErr();
    }

    /** Begins a run in a new folder; gives the exit code. */
    int begin(RunOptions options, Pipeline pipeline, PluginOptions plugins) throws Exception {
        try (RunFolder folder = RunFolder.create(path, RunDescription.of(options, pipeline))) {
            return within(folder, options, pipeline, plugins, this::go);
        } catch (IOException e) {
            throw told(e);
        }
    }

    /**
     * Goes on with a run; gives the exit code.
     *
     * @param changed whether it may go on with another pipeline, other models or other inputs than it began with
     * @param locked whether nothing at all may have changed
     * @param maxErrors another limit than the run began with; null for the same
     */
    int resume(PipelineOptions pipelines, boolean changed, boolean locked, @Nullable String maxErrors)
            throws Exception {
        return goOn(pipelines, changed, locked, maxErrors, this::go);
    }

    /**
     * Tries the documents again that failed; gives the exit code.
     *
     * @param kind of which kind; empty for all
     */
    int retry(PipelineOptions pipelines, String kind, boolean changed) throws Exception {
        return goOn(pipelines, changed, false, null, (run, options, input) -> {
            long before = run.totals().documents(Status.FAILED);
            try (ProgressLine progress = ProgressLine.start(err, run.totals(), input::bytesRead, bytes(options))) {
                int mended = run.retry(input, kind, threads, progress);
                progress.end();
                err.printf(Locale.ROOT, "hearsay: %d of %d documents that had failed are done now%n", mended, before);
            }
            return CommandSummary.failed(err, (int) run.totals().documents(Status.FAILED));
        });
    }

    private int goOn(PipelineOptions pipelines, boolean changed, boolean locked, @Nullable String maxErrors, Step step)
            throws Exception {
        try (RunFolder folder = RunFolder.open(path);
                pipelines) {
            RunDescription description = folder.description();
            RunOptions options = description.options().withMaxErrors(maxErrors);
            pipelines.restore(options.pipeline(), options.settings(), options.plugins());
            Pipeline pipeline = pipelines.build();
            check(folder, description, RunDescription.of(options, pipeline), changed, locked);
            return within(folder, options, pipeline, pipelines, step);
        } catch (IOException e) {
            throw told(e);
        }
    }

    private void check(
            RunFolder folder, RunDescription description, RunDescription now, boolean changed, boolean locked)
            throws CommandException, IOException {
        List<String> changes = description.changes(now);
        List<String> environment = description.environment(now);
        changes.forEach(change -> err.println("hearsay: " + change));
        if (!changes.isEmpty() && (locked || !changed)) {
            throw new CommandException(
                    locked
                            ? "the run is locked to what it began with"
                            : "the rest of the run would not be as its beginning; --changed goes on all the same");
        }
        environment.forEach(change -> err.println("hearsay: " + (locked ? "" : "note: ") + change));
        if (locked && !environment.isEmpty()) {
            throw new CommandException("the run is locked to what it began with");
        }
        if (!changes.isEmpty()) {
            folder.describe(now);
        }
    }

    private int within(RunFolder folder, RunOptions options, Pipeline pipeline, PluginOptions plugins, Step step)
            throws Exception {
        boolean tables = options.format().equals(RunTables.FORMAT);
        ArticleFormat format = plugins.outputFormats().named(tables ? "jsonl" : options.format(), null);
        try (ArchiveRun run = new ArchiveRun(folder, options, format, pipeline);
                Inputs input = InputOptions.open(
                        options.inputs(), options.input(), InputStream.nullInputStream(), plugins, command)) {
            int code = step.run(run, options, input);
            if (tables && run.isFinished()) {
                err.println("hearsay: writing tables into " + path.resolve("tables"));
                RunTables.write(folder);
            }
            return code;
        } catch (EngineException e) {
            throw new CommandException(ExitCode.MISSING, String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private int go(ArchiveRun run, RunOptions options, Inputs input) throws Exception {
        if (run.committed() > 0) {
            err.printf(Locale.ROOT, "hearsay: going on after %,d documents%n", run.committed());
        }
        try (Interruption interruption = Interruption.watch();
                ProgressLine progress = ProgressLine.start(err, run.totals(), input::bytesRead, bytes(options))) {
            RunEnd end = run.go(input, threads, interruption::isAsked, progress);
            progress.end();
            new ArchiveReport(run.totals(), progress.seconds(), progress.tokens()).print(err);
            return ended(end, run.totals());
        }
    }

    /** How many bytes the inputs have. */
    private static long bytes(RunOptions options) throws IOException {
        long bytes = 0;
        for (String input : options.inputs()) {
            bytes += Fingerprint.of(Path.of(input)).bytes();
        }
        return bytes;
    }

    private int ended(RunEnd end, Totals totals) {
        String resume = "go on with 'hearsay resume %s'".formatted(path);
        return switch (end) {
            case FINISHED -> CommandSummary.failed(err, (int) totals.documents(Status.FAILED));
            case INTERRUPTED -> {
                err.println("hearsay: interrupted; " + resume);
                yield ExitCode.INTERRUPTED;
            }
            case TOO_MANY_ERRORS -> {
                err.println("hearsay: stopped, too many documents failed; see " + path.resolve("quarantine") + "; "
                        + "'hearsay resume %s --max-errors N' goes on".formatted(path));
                yield ExitCode.TOO_MANY_FAILED;
            }
            case BROKEN -> {
                err.println("hearsay: stopped, since memory ran out or threads could not be ended; " + resume
                        + " (more memory: HEARSAY_JAVA_OPTS=-Xmx2g)");
                yield ExitCode.INTERNAL;
            }
        };
    }

    private static CommandException told(IOException error) {
        return new CommandException(ExitCode.USAGE, String.valueOf(error.getMessage()), error);
    }
}
