package org.hearsay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.core.io.AnnotatedDocuments;
import org.hearsay.core.io.ArticleReader;
import org.hearsay.core.io.InputFormat;
import org.hearsay.core.io.Layer;
import org.hearsay.core.io.Output;
import org.hearsay.core.io.OutputFormat;
import org.hearsay.core.io.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns annotated documents from one format into another. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = {
            "Turn annotated documents from one format into another, without annotating anything.",
            "What each format holds and what is lost in it: core/FORMATS.md."
        })
final class ConvertCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Annotated files, folders of them, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "Where to write: a file for all articles, or a folder for a file each.")
    private @Nullable Path output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "The format to write: " + OutputFormat.NAMES + "; default: ${DEFAULT-VALUE}.")
    private String format = "jsonl";

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The format to read: " + InputFormat.NAMES
                    + "; default: told by the ending of each file, JSON Lines on standard input.")
    private @Nullable String from;

    @Option(
            names = "--layers",
            paramLabel = "LAYER,...",
            defaultValue = "all",
            description =
                    "What to write: sentences, tokens, entities, dates, hedges, attributions, or all; default:"
                            + " ${DEFAULT-VALUE}. Formats of one column hold the first of entities, dates, hedges, attributions.")
    private String layers = "all";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        CommandSpec command = Objects.requireNonNull(spec);
        Set<Layer> chosen = EnumSet.noneOf(Layer.class);
        OutputFormat target;
        @Nullable InputFormat origin;
        try {
            chosen.addAll(Layer.parse(layers));
            target = OutputFormat.named(format, output);
            origin = from == null ? null : InputFormat.named(from);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
        PrintWriter err = command.commandLine().getErr();
        int failed = 0;
        try (Output out = Destination.open(output, target, null);
                ArticleReader reader = AnnotatedDocuments.read(inputs, System.in, origin)) {
            out.head(target.head());
            for (ReadResult next = reader.next(); next != null; next = reader.next()) {
                if (next instanceof ReadResult.Read read) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
                    target.write(read.article(), read.annotations(), chosen, bytes);
                    out.write(read.article(), bytes.toByteArray());
                    if (!read.warning().isEmpty()) {
                        err.println("hearsay: " + read.article().origin() + ": warning: " + read.warning());
                    }
                } else {
                    failed++;
                    err.println("hearsay: " + next);
                }
            }
            out.complete();
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
        return CommandSummary.failed(err, failed);
    }
}
