package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.core.io.OutputFormat;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.WriterPlugin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the formats that articles are read from. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description =
                "List the formats that articles are read from, with their options, and those that they are written in.")
final class FormatsCommand implements Callable<Integer> {
    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = plugins.out();
        for (FormatPlugin format : plugins.inputFormats(List.of()).all()) {
            out.println("%-8s %s (%s)".formatted(format.name(), format.summary(), String.join(" ", format.endings())));
            for (Option option : format.options()) {
                String otherwise = option.defaultValue().isEmpty() ? "" : "; default: " + option.defaultValue();
                out.println(
                        "         %s.%s: %s%s".formatted(format.name(), option.name(), option.summary(), otherwise));
            }
        }
        out.println("written: " + OutputFormat.NAMES);
        for (WriterPlugin writer : plugins.services(WriterPlugin.class, "writer", WriterPlugin::name)) {
            out.println("%-8s %s (%s)".formatted(writer.name(), writer.summary(), writer.ending()));
        }
        return ExitCode.OK;
    }
}
