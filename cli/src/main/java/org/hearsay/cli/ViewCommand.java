package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.cli.view.Report;
import org.hearsay.core.io.AnnotatedDocuments;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows annotated articles as a web page. */
@Command(
        name = "view",
        mixinStandardHelpOptions = true,
        description = {
            "Show annotated articles as a web page: marks, statements, dates, who is quoted.",
            "The page needs no network and nothing beside it; where there are more articles than a page holds, further"
                    + " pages stand beside it, and it leads to them."
        })
final class ViewCommand implements Callable<Integer> {
    @Mixin
    private AnnotatedOptions input = new AnnotatedOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The page to write, such as report.html.")
    private Path output = Path.of("report.html");

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "What stands above the page; default: the names of the inputs.")
    private @Nullable String title;

    @Option(
            names = "--per-page",
            paramLabel = "N",
            defaultValue = "2000",
            description = "How many articles a page holds at most; default: ${DEFAULT-VALUE}.")
    private int perPage = 2000;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (perPage < 1) {
            throw new ParameterException(
                    command.commandLine(), "--per-page takes a number of at least 1, not '" + perPage + "'");
        }
        if (Files.isDirectory(output)) {
            throw new CommandException(
                    "output '" + output + "' is a folder; name a file, such as " + output.resolve("report.html"));
        }
        PrintWriter err = command.commandLine().getErr();
        try {
            Report report = new Report(output, title == null ? names() : title, perPage);
            int failed = input.forEach(read -> report.add(AnnotatedDocuments.json(read)));
            if (report.size() == 0) {
                throw new CommandException(
                        failed > 0 ? ExitCode.SOME_FAILED : ExitCode.USAGE,
                        "no article to show, no page written",
                        null);
            }
            int pages = report.complete();
            if (pages > 1) {
                err.println("hearsay: " + report.size() + " articles on " + pages + " pages; begin with " + output);
            }
            return CommandSummary.failed(err, failed);
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private String names() {
        return input.inputs().stream()
                .map(name -> name.equals("-")
                        ? "Annotated articles"
                        : String.valueOf(Path.of(name).getFileName()))
                .collect(Collectors.joining(", "));
    }
}
