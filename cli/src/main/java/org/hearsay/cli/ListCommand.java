package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.hearsay.core.spi.AnnotatorPlugin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the annotators. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "List the annotators that there are.")
final class ListCommand implements Callable<Integer> {
    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = plugins.out();
        for (AnnotatorPlugin plugin : plugins.registry().plugins()) {
            out.printf("%-14s %s%n", plugin.name(), plugin.summary());
        }
        return ExitCode.OK;
    }
}
