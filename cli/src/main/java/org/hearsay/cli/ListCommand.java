package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the annotators. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "List the annotators that there are.")
final class ListCommand implements Callable<Integer> {
    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        for (AnnotatorPlugin plugin : plugins.registry().plugins()) {
            out.printf("%-14s %s%n", plugin.name(), plugin.summary());
        }
        return ExitCode.OK;
    }
}
