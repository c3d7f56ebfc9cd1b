package org.hearsay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.archives.parquet.ParquetTables;
import org.hearsay.archives.run.RunTables;
import org.hearsay.core.io.ArticleFormat;
import org.hearsay.core.io.Layer;
import org.hearsay.core.io.Output;
import org.hearsay.core.io.OutputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Turns annotated documents from one format into another. */
@Command(
        name = "convert",
        aliases = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Turn annotated documents from one format into another, without annotating anything; join several files,"
                    + " folders and runs into one.",
            "What each format holds and what is lost in it: core/FORMATS.md."
        })
final class ConvertCommand implements Callable<Integer> {
    @Mixin
    private AnnotatedOptions input = new AnnotatedOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "Where to write: a file for all articles, or a folder for a file each.")
    private @Nullable Path output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "The format to write: " + OutputFormat.NAMES + ", " + RunTables.FORMAT
                    + " (tables in a folder), or that of a plugin; default: ${DEFAULT-VALUE}.")
    private String format = "jsonl";

    @Option(
            names = "--layers",
            paramLabel = "LAYER,...",
            defaultValue = "all",
            description =
                    "What to write: sentences, tokens, entities, dates, hedges, attributions, or all; default:"
                            + " ${DEFAULT-VALUE}. Formats of one column hold the first of entities, dates, hedges, attributions.")
    private String layers = "all";

    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        CommandSpec command = Objects.requireNonNull(spec);
        Set<Layer> chosen;
        @Nullable ArticleFormat target;
        try {
            chosen = Layer.parse(layers);
            target = format.equals(RunTables.FORMAT)
                    ? null
                    : plugins.outputFormats().named(format, output);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
        try {
            int failed = target == null ? toTables() : toFormat(target, chosen);
            return CommandSummary.failed(command.commandLine().getErr(), failed);
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private int toFormat(ArticleFormat target, Set<Layer> chosen) throws IOException, CommandException {
        try (Output out = Destination.open(output, target, null)) {
            out.head(target.head());
            int failed = input.forEach(read -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
                target.write(read.article(), read.annotations(), chosen, bytes);
                out.write(read.article(), bytes.toByteArray());
            });
            out.complete();
            return failed;
        }
    }

    private int toTables() throws IOException, CommandException {
        if (output == null) {
            throw new CommandException(
                    "format 'parquet' writes a folder for each table; name a folder for them with -o");
        }
        try (ParquetTables tables = ParquetTables.open(output, "part-00000")) {
            int failed = input.forEach(tables::add);
            tables.complete();
            return failed;
        }
    }
}
