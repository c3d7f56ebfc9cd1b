package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.cli.view.InvalidMarkException;
import org.hearsay.cli.view.Report;
import org.hearsay.core.io.AnnotatedDocuments;
import org.hearsay.core.io.ArticleReader;
import org.hearsay.core.io.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "What 'annotate' wrote: JSON Lines files (.jsonl), folders of them, or - for standard input.")
    private List<String> inputs = List.of();

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
        try (ArticleReader reader = AnnotatedDocuments.read(inputs, System.in, null)) {
            Report report = new Report(output, title == null ? names() : title, perPage);
            int failed = 0;
            for (ReadResult result = reader.next(); result != null; result = reader.next()) {
                failed += add(result, report, err) ? 0 : 1;
            }
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
            if (failed > 0) {
                err.println("hearsay: finished, but " + failed + (failed == 1 ? " article" : " articles") + " failed");
            }
            return failed > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    /** Adds what was read to the report; says so if that can't be done. */
    private static boolean add(ReadResult result, Report report, PrintWriter err) throws IOException {
        if (result instanceof ReadResult.Read read) {
            String where = "hearsay: " + read.article().origin() + ": ";
            if (!read.warning().isEmpty()) {
                err.println(where + "warning: " + read.warning());
            }
            try {
                report.add(AnnotatedDocuments.json(read));
                return true;
            } catch (InvalidMarkException e) {
                err.println(where + e.getMessage());
                return false;
            }
        }
        err.println("hearsay: " + result);
        return false;
    }

    private String names() {
        return inputs.stream()
                .map(input -> input.equals("-")
                        ? "Annotated articles"
                        : String.valueOf(Path.of(input).getFileName()))
                .collect(Collectors.joining(", "));
    }
}
