package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the annotators. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "List the annotators that there are.")
final class ListCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        PluginRegistry registry = PipelineOptions.registry();
        for (AnnotatorPlugin plugin : registry.plugins()) {
            out.printf("%-14s %s%n", plugin.name(), plugin.summary());
        }
        registry.problems().forEach(problem -> command.commandLine().getErr().println("hearsay: " + problem));
        return registry.problems().isEmpty() ? ExitCode.OK : ExitCode.USAGE;
    }
}
