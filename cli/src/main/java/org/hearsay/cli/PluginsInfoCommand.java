package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
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
