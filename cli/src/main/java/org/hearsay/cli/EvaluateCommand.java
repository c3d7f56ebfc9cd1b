package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.core.evaluation.Evaluation;
import org.hearsay.core.evaluation.UnreadableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores annotations against gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Score annotations against gold, both JSON Lines: by layer and type, strict and overlapping.")
final class EvaluateCommand implements Callable<Integer> {
    @Option(names = "--gold", paramLabel = "FILE|DIR", required = true, description = "The gold.")
    private Path gold = Path.of("gold.jsonl");

    @Option(names = "--system", paramLabel = "FILE|DIR", required = true, description = "What 'annotate' wrote.")
    private Path system = Path.of("system.jsonl");

    @Option(names = "--json", description = "Print one JSON object instead of a table.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            Evaluation evaluation = Evaluation.of(gold, system);
            out.println(json ? evaluation.json() : evaluation.text());
            return ExitCode.OK;
        } catch (UnreadableException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }
}
