package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.cli.difference.DifferencePage;
import org.hearsay.cli.difference.Wording;
import org.hearsay.core.evaluation.Bootstrap;
import org.hearsay.core.evaluation.Differences;
import org.hearsay.core.evaluation.Evaluation;
import org.hearsay.core.evaluation.EvaluationReport;
import org.hearsay.core.evaluation.Floor;
import org.hearsay.core.evaluation.Randomisation;
import org.hearsay.core.evaluation.UnreadableException;
import org.hearsay.core.io.Output;
import org.hearsay.core.spi.ScorerPlugin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores annotations against gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Score annotations against gold: by layer and type, strict, overlapping and by words.",
            "What is counted and how: core/EVALUATION.md."
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--gold",
            paramLabel = "FILE|DIR",
            required = true,
            description = "The gold: a file or folder in any format that 'convert' reads, compressed or not.")
    private Path gold = Path.of("gold.jsonl");

    @Option(
            names = "--system",
            paramLabel = "FILE|DIR",
            required = true,
            description = "What 'annotate' wrote: the same, or the folder of a run.")
    private Path system = Path.of("system.jsonl");

    @Option(
            names = "--baseline",
            paramLabel = "FILE|DIR",
            description = "Another run on the same documents: what changed since, and whether by more than chance.")
    private @Nullable Path baseline;

    @Option(
            names = "--by",
            paramLabel = "FIELD",
            description = "Score also by year, month, or a field of the documents such as publisher; repeatable.")
    private List<String> fields = List.of();

    @Option(
            names = "--min",
            paramLabel = "FIGURE=PERCENT",
            description = "End with exit code 3 if a figure is below, such as dates.value=80; repeatable.")
    private List<String> floors = List.of();

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            defaultValue = "1000",
            description =
                    "Samples for the 95%% intervals, and trials against the baseline; 0 for no intervals; default:"
                            + " ${DEFAULT-VALUE}.")
    private int samples = 1000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Where the drawing of samples begins; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = STANDARD_OUTPUT,
            description = "Write one JSON object to a file, or print it in place of the tables.")
    private @Nullable String json;

    @Option(names = "--errors", paramLabel = "FILE", description = "Write a web page with each error in its sentence.")
    private @Nullable Path errors;

    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        CommandSpec command = Objects.requireNonNull(spec);
        List<Floor> least = checkValues(command);
        try {
            Collection<ScorerPlugin> scorers = plugins.services(ScorerPlugin.class, "scorer", ScorerPlugin::name);
            Evaluation evaluation = Evaluation.of(gold, system, scorers);
            List<String> below = new ArrayList<>();
            least.forEach(floor -> floor.check(evaluation).ifPresent(below::add));
            write(report(evaluation, scorers), command.commandLine().getOut());
            if (errors != null) {
                DifferencePage page = new DifferencePage(Differences.of(evaluation), Wording.GOLD_AND_SYSTEM);
                Output.whole(errors, page.html(gold.toString(), system.toString()));
            }
            PrintWriter err = command.commandLine().getErr();
            below.forEach(message -> err.println("hearsay: " + message));
            return below.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
        } catch (UnreadableException | IllegalArgumentException | IOException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private List<Floor> checkValues(CommandSpec command) {
        if (samples < (baseline == null ? 0 : 1)) {
            String least = baseline == null ? "0" : "1 with --baseline";
            throw new ParameterException(
                    command.commandLine(),
                    "--bootstrap takes a number of at least " + least + ", not '" + samples + "'");
        }
        try {
            return floors.stream().map(Floor::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--min " + e.getMessage(), e);
        }
    }

    private EvaluationReport report(Evaluation evaluation, Collection<ScorerPlugin> scorers)
            throws UnreadableException {
        Map<String, List<Evaluation.Slice>> slices = new LinkedHashMap<>();
        fields.forEach(field -> slices.put(field, evaluation.slices(field)));
        return new EvaluationReport(
                evaluation,
                samples,
                seed,
                Bootstrap.intervals(evaluation, samples, seed),
                slices,
                baseline == null
                        ? null
                        : Randomisation.test(evaluation, Evaluation.of(gold, baseline, scorers), samples, seed));
    }

    private void write(EvaluationReport report, PrintWriter out) throws IOException {
        if (STANDARD_OUTPUT.equals(json)) {
            out.println(report.json());
            return;
        }
        out.print(report.text());
        out.flush();
        if (json != null) {
            Output.whole(Path.of(json), (report.json() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
