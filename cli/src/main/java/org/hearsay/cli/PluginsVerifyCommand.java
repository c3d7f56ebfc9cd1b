package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.core.pipeline.EngineException;
import org.hearsay.core.pipeline.InvalidPipelineException;
import org.hearsay.core.plugins.LoadedSource;
import org.hearsay.core.plugins.PluginSource;
import org.hearsay.core.plugins.Refusal;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.verify.Check;
import org.hearsay.core.verify.PluginContract;
import org.hearsay.core.verify.Prerequisites;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tries the promises of the contract on a jar. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Check a plugin that somebody sent: load it, and run it on texts of all kinds.",
            "These are the checks of the contract test. The plugin's code runs: verify only what you would run."
        })
final class PluginsVerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JAR|DIR", description = "The plugin: a jar, or a folder with its libraries.")
    private Path plugin = Path.of("");

    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Override
    public Integer call() throws CommandException {
        if (!Files.exists(plugin)) {
            throw new CommandException("there is no '" + plugin + "'; name a jar or a folder");
        }
        try (LoadedSource loaded =
                LoadedSource.load(PluginSource.of(plugin), PluginsVerifyCommand.class.getClassLoader())) {
            String refusals = String.join(
                    "\n", loaded.refusals().stream().map(Refusal::toString).toList());
            if (!refusals.isEmpty()) {
                throw new CommandException(ExitCode.MISSING, refusals, null);
            }
            if (loaded.plugins().isEmpty()) {
                throw new CommandException("'" + plugin + "' names no annotators of Hearsay's to verify");
            }
            boolean kept = true;
            for (AnnotatorPlugin each : loaded.plugins()) {
                kept &= verify(each);
            }
            return kept ? ExitCode.OK : ExitCode.USAGE;
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, "'" + plugin + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private boolean verify(AnnotatorPlugin each) throws CommandException {
        PrintWriter out = plugins.out();
        List<AnnotatorPlugin> before = Prerequisites.of(each, plugins.registry());
        String after = before.isEmpty()
                ? ""
                : ", after "
                        + String.join(
                                ", ", before.stream().map(AnnotatorPlugin::name).toList());
        out.println(each.name() + " " + each.version() + after);
        int broken = 0;
        try (PluginContract contract = PluginContract.open(each, before)) {
            for (Check check : contract.checks()) {
                String failure = failure(check);
                broken += failure.isEmpty() ? 0 : 1;
                out.println(failure.isEmpty() ? "  ok    " + check.name() : "  FAIL  " + check.name() + ": " + failure);
            }
        } catch (InvalidPipelineException | EngineException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
        out.println(broken == 0 ? "  keeps the contract" : "  breaks the contract in " + broken + " of its points");
        return broken == 0;
    }

    private static String failure(Check check) {
        try {
            check.run();
            return "";
        } catch (Exception e) {
            return String.valueOf(e.getMessage());
        }
    }
}
