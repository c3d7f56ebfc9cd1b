package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.core.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a pipeline. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Check a pipeline, and show its annotators in order with the values of all their options.")
final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PIPELINE", description = "A pipeline file (YAML) or the name of a built-in pipeline.")
    private String pipeline = "";

    @Mixin
    private PipelineOptions options = new PipelineOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        options.use(pipeline);
        List<Pipeline.Step> steps = options.check();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(pipeline + ": valid");
        for (Pipeline.Step step : steps) {
            out.println("  " + step.plugin().name() + " " + step.plugin().version());
            step.options().asMap().forEach((name, value) -> out.println("    " + name + " = " + value));
            step.plugin()
                    .models(step.options())
                    .forEach(model -> out.println("    model " + model.name() + ", SHA-256 " + model.sha256()));
        }
        return ExitCode.OK;
    }
}
