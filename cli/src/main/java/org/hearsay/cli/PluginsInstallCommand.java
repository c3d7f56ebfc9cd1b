package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.core.plugins.PluginInstaller;
import org.hearsay.core.plugins.PluginLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Installs a plugin. */
@Command(
        name = "install",
        mixinStandardHelpOptions = true,
        description = {
            "Put a plugin into a plugin folder, and its SHA-256 sums into the folder's lock file.",
            "A Maven coordinate is resolved here, with what the plugin needs; Hearsay never loads anything by itself."
        })
final class PluginsInstallCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE|GROUP:ARTIFACT:VERSION",
            description = "A jar, a folder with a plugin and its libraries, a PEAR package, or a Maven coordinate.")
    private String plugin = "";

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "The plugin folder; default: that in the user's configuration folder.")
    private @Nullable Path folder;

    @Option(
            names = "--repository",
            paramLabel = "URL",
            description = "A Maven repository to resolve from, before Maven's own; may be given again.")
    private List<String> repositories = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path target = folder == null ? PluginOptions.userFolder() : folder;
        PluginInstaller installer = new PluginInstaller(target, PluginsInstallCommand.class.getClassLoader());
        try {
            Path installed = isCoordinate()
                    ? installer.install(
                            plugin.split(":", -1)[1],
                            MavenArtifacts.from(repositories).resolve(plugin))
                    : installer.install(Path.of(plugin));
            out.println("installed " + installed + "; its SHA-256 sums are in " + target.resolve(PluginLock.FILE));
            return ExitCode.OK;
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private boolean isCoordinate() {
        return plugin.matches("[\\w.-]+:[\\w.-]+:[\\w.-]+") && !Files.exists(Path.of(plugin));
    }
}
