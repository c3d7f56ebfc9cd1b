package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.uima.jcas.cas.TOP;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.PipelineSchema;
import org.hearsay.core.pipeline.PipelineSpec;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a pipeline and explains it. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "Check a pipeline and explain it: the order, what each annotator needs and gives, its options with where each"
                    + " value comes from, its models."
        })
final class ValidateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PIPELINE",
            arity = "0..1",
            description = "A pipeline file (YAML) or the name of a built-in pipeline.")
    private @Nullable String pipeline;

    @Option(names = "--schema", description = "Print the JSON Schema of pipeline files, for editors.")
    private boolean schema;

    @Mixin
    private PipelineOptions options = new PipelineOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        if (schema) {
            out.println(PipelineSchema.of(options.registry()));
            return ExitCode.OK;
        }
        if (pipeline == null) {
            throw new ParameterException(
                    command.commandLine(), "name a pipeline file, or a built-in pipeline such as 'news'");
        }
        options.use(pipeline);
        List<Pipeline.Step> steps = options.check();
        List<PipelineSpec.Step> written = options.written().steps();
        out.println(pipeline + ": valid");
        List<AnnotatorPlugin> before = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            explain(i + 1, steps.get(i), written.get(i), before, out);
            before.add(steps.get(i).plugin());
        }
        return ExitCode.OK;
    }

    private static void explain(
            int number, Pipeline.Step step, PipelineSpec.Step written, List<AnnotatorPlugin> before, PrintWriter out) {
        AnnotatorPlugin plugin = step.plugin();
        out.println(number + ". " + plugin.name() + " " + plugin.version() + ": " + plugin.summary());
        out.println("    needs " + needs(plugin, before));
        out.println("    gives " + names(plugin.gives()));
        Map<String, PipelineSpec.Setting> settings = new HashMap<>(written.settings());
        step.options().asMap().forEach((name, value) -> {
            PipelineSpec.Setting setting = settings.get(name);
            out.println("    " + name + " = " + value + " (" + (setting == null ? "default" : setting.where()) + ")");
        });
        plugin.models(step.options())
                .forEach(model -> out.println("    model " + model.name() + ", SHA-256 " + model.sha256()));
    }

    /** The types that it needs, each with the last annotator before it that gives it. */
    private static String needs(AnnotatorPlugin plugin, List<AnnotatorPlugin> before) {
        List<String> needs = new ArrayList<>();
        for (Class<? extends TOP> type : plugin.needs()) {
            String from = before.stream()
                    .filter(other -> other.gives().stream().anyMatch(type::isAssignableFrom))
                    .reduce((earlier, later) -> later)
                    .map(giver -> " (" + giver.name() + ")")
                    .orElse("");
            needs.add(type.getSimpleName() + from);
        }
        return needs.isEmpty() ? "nothing" : String.join(", ", needs);
    }

    private static String names(List<Class<? extends TOP>> types) {
        return types.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }
}
