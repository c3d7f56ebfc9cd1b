package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.cli.difference.DifferencePage;
import org.hearsay.cli.difference.DifferenceText;
import org.hearsay.cli.difference.Wording;
import org.hearsay.core.evaluation.Differences;
import org.hearsay.core.evaluation.UnreadableException;
import org.hearsay.core.io.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what two runs annotate differently. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Show what two runs annotate differently: each difference in its sentence, and the counts.",
            "[-A alone-] {+B alone+} [both]. Layers count where A states them."
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "A",
            description =
                    "What 'annotate' wrote: a file or folder in any format that 'convert' reads, or the folder of a run.")
    private Path first = Path.of("a.jsonl");

    @Parameters(
            index = "1",
            paramLabel = "B",
            description = "The same of another run, option or version, over the same documents.")
    private Path second = Path.of("b.jsonl");

    @Option(names = "--json", description = "Print one JSON object in place of the list.")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a web page to look through.")
    private @Nullable Path html;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            Differences differences = Differences.between(first, second);
            out.print(json ? differences.json() + "\n" : DifferenceText.show(differences, Wording.TWO_RUNS));
            out.flush();
            if (html != null) {
                DifferencePage page = new DifferencePage(differences, Wording.TWO_RUNS);
                Output.whole(html, page.html(first.toString(), second.toString()));
            }
            return ExitCode.OK;
        } catch (UnreadableException | IOException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }
}
