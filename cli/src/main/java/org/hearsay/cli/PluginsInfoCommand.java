package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.spi.AnnotatorPlugin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells all of one plugin. */
@Command(
        name = "info",
        mixinStandardHelpOptions = true,
        description = "Describe a plugin: what 'describe' tells, and its class and files.")
final class PluginsInfoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The name of an annotator.")
    private String name = "";

    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = plugins.out();
        PluginRegistry registry = plugins.registry();
        AnnotatorPlugin plugin = registry.find(name)
                .orElseThrow(() -> new CommandException(ExitCode.MISSING, registry.unknown(name), null));
        DescribeCommand.describe(plugin, out);
        out.println("class: " + plugin.getClass().getName());
        registry.source(plugin)
                .ifPresentOrElse(
                        source -> {
                            out.println("origin: " + source.path());
                            for (Path file : source.classPath()) {
                                out.println("  " + file);
                            }
                        },
                        () -> out.println("origin: built in"));
        return ExitCode.OK;
    }
}
