package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hearsay.archives.run.Compression;
import org.hearsay.archives.run.Copies;
import org.hearsay.archives.run.ErrorLimit;
import org.hearsay.archives.run.RunOptions;
import org.hearsay.core.formats.InputSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a run over an archive, which has a folder and can be resumed. */
final class ArchiveOptions {
    @Option(
            names = "--run",
            paramLabel = "DIR",
            description = "A new folder for a run that can be resumed: outputs in parts, a journal, a quarantine for"
                    + " documents that fail. See 'resume' and 'retry'.")
    private @Nullable Path folder;

    @Option(
            names = "--compress",
            paramLabel = "HOW",
            defaultValue = "zst",
            description = "How to compress the parts of a run: zst, gz or none; default: ${DEFAULT-VALUE}.")
    private Compression compression = Compression.ZST;

    @Option(
            names = "--part-size",
            paramLabel = "N",
            defaultValue = "" + RunOptions.PART_SIZE,
            description = "How many documents a part of a run stands for; default: ${DEFAULT-VALUE}.")
    private int partSize = RunOptions.PART_SIZE;

    @Option(
            names = "--max-errors",
            paramLabel = "N|N%%",
            description = "Stop a run when more documents have failed; a percentage counts from the hundredth document"
                    + " on.")
    private @Nullable String maxErrors;

    @Option(
            names = "--dedupe",
            paramLabel = "HOW",
            description = "Find copies among the articles of a run: exact (the same words) or near (almost the same).")
    private @Nullable String dedupe;

    @Option(
            names = "--copies",
            paramLabel = "WHAT",
            description = "What to do about copies: mark them (annotated, with 'copyOf'; the default of --dedupe), or"
                    + " refer to the first (not annotated).")
    private @Nullable Copies copies;

    /** The folder of the run; null if none is wanted. */
    @Nullable
    Path folder() {
        return folder;
    }

    /** Checks the values, and puts them together with those of the other options. */
    RunOptions options(
            List<String> inputs,
            InputSettings input,
            PipelineOptions pipeline,
            String format,
            @Nullable String layers,
            double timeout)
            throws CommandException {
        try {
            ErrorLimit.parse(maxErrors);
            return new RunOptions(
                    absolute(inputs),
                    input,
                    pipeline.absolute(),
                    pipeline.settings(),
                    pipeline.folders().stream().map(ArchiveOptions::absolute).toList(),
                    format,
                    layers,
                    compression,
                    partSize,
                    timeout,
                    maxErrors,
                    dedupe,
                    dedupe == null ? Copies.IGNORE : Objects.requireNonNullElse(copies, Copies.MARK));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private static List<String> absolute(List<String> inputs) throws CommandException {
        if (inputs.contains("-")) {
            throw new CommandException("a run reads files and folders, which it can read again, not standard input");
        }
        return inputs.stream().map(input -> absolute(Path.of(input))).toList();
    }

    private static String absolute(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            // it does not exist, which is told when it is read
            return path.toAbsolutePath().toString();
        }
    }
}
