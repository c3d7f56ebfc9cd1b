package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.plugins.LoadedSource;
import org.hearsay.core.spi.AnnotatorPlugin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists plugins with version and origin. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List all annotators with version, origin, and the types that each needs and gives.")
final class PluginsListCommand implements Callable<Integer> {
    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = plugins.out();
        PluginRegistry registry = plugins.registry();
        for (AnnotatorPlugin plugin : registry.plugins()) {
            String origin = registry.source(plugin)
                    .map(source -> source.path().toString())
                    .orElse("built in");
            out.printf(
                    "%-14s %-16s %s%n%15sneeds %s; gives %s%n",
                    plugin.name(),
                    plugin.version(),
                    origin,
                    "",
                    DescribeCommand.shortNames(plugin.needs()),
                    DescribeCommand.shortNames(plugin.gives()));
        }
        for (LoadedSource source : registry.sources()) {
            if (source.plugins().isEmpty() && source.refusals().isEmpty()) {
                out.println(
                        source.source().path() + " holds no annotator of Hearsay's; its analysis engines can be used by"
                                + " 'uimafit', 'descriptor' or 'pear' in a pipeline");
            }
        }
        return ExitCode.OK;
    }
}
