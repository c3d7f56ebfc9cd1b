package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.core.formats.Formats;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.Option;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the formats that articles are read from. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description = "List the formats that articles are read from, and their options.")
final class FormatsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        Formats formats = Formats.load(FormatsCommand.class.getClassLoader(), List.of());
        formats.problems().forEach(problem -> command.commandLine().getErr().println("hearsay: " + problem));
        PrintWriter out = command.commandLine().getOut();
        for (FormatPlugin format : formats.all()) {
            out.println("%-8s %s (%s)".formatted(format.name(), format.summary(), String.join(" ", format.endings())));
            for (Option option : format.options()) {
                String otherwise = option.defaultValue().isEmpty() ? "" : "; default: " + option.defaultValue();
                out.println(
                        "         %s.%s: %s%s".formatted(format.name(), option.name(), option.summary(), otherwise));
            }
        }
        return ExitCode.OK;
    }
}
