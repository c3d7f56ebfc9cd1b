package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.plugins.LoadedSource;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.ScorerPlugin;
import org.hearsay.core.spi.TrainerPlugin;
import org.hearsay.core.spi.WriterPlugin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists plugins with version and origin. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "List all annotators with version, origin, and the types that each needs and gives; then what else plugin"
                        + " folders hold.")
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
        Set<LoadedSource> used = new HashSet<>();
        used.addAll(list(FormatPlugin.class, "format", FormatPlugin::name, FormatPlugin::summary));
        used.addAll(list(WriterPlugin.class, "writer", WriterPlugin::name, WriterPlugin::summary));
        used.addAll(list(ScorerPlugin.class, "scorer", ScorerPlugin::name, ScorerPlugin::summary));
        used.addAll(list(TrainerPlugin.class, "trainer", TrainerPlugin::name, TrainerPlugin::summary));
        for (LoadedSource source : registry.sources()) {
            if (source.plugins().isEmpty() && source.refusals().isEmpty() && !used.contains(source)) {
                out.println(
                        source.source().path() + " holds no annotator of Hearsay's; its analysis engines can be used by"
                                + " 'uimafit', 'descriptor' or 'pear' in a pipeline");
            }
        }
        return ExitCode.OK;
    }

    /** Lists what plugin folders give of a kind other than annotators; returns where it lies. */
    private <T> Set<LoadedSource> list(
            Class<T> kind, String noun, Function<T, String> name, Function<T, String> summary) throws CommandException {
        Set<LoadedSource> used = new HashSet<>();
        for (T plugin : plugins.services(kind, noun, name)) {
            for (LoadedSource source : plugins.registry().sources()) {
                if (plugin.getClass().getClassLoader() == source.loader()) {
                    used.add(source);
                    plugins.out()
                            .printf(
                                    "%-14s %-16s %s%n%15s%s%n",
                                    name.apply(plugin), noun, source.source().path(), "", summary.apply(plugin));
                }
            }
        }
        return used;
    }
}
