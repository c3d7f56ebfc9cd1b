package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.plugins.LoadedSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that says where plugins lie. What it has opened is closed when the command has run. */
class PluginOptions implements AutoCloseable {
    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "A folder of plugins, a jar or folder each; may be given again. Default: 'plugins' beside the"
                    + " installation and in the user's configuration folder.")
    private List<Path> folders = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    private final List<PluginRegistry> opened = new ArrayList<>();

    /** Loads the plugins, and tells of each that is refused. */
    final PluginRegistry registry() throws CommandException {
        try {
            PluginRegistry registry = PluginRegistry.load(PluginOptions.class.getClassLoader(), folders());
            opened.add(registry);
            registry.problems()
                    .forEach(problem -> Objects.requireNonNull(command)
                            .commandLine()
                            .getErr()
                            .println("hearsay: " + problem));
            return registry;
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, "plugins cannot be read: " + e.getMessage(), e);
        }
    }

    /** The classes of the plugins of folders that were loaded; none before. */
    final List<ClassLoader> loaders() {
        return opened.stream()
                .flatMap(registry -> registry.sources().stream())
                .<ClassLoader>map(LoadedSource::loader)
                .toList();
    }

    /** Says for which command problems are told, where this is no mixin of it. */
    final void tells(CommandSpec other) {
        command = other;
    }

    /** Takes the folders that were given to another command line. */
    final void load(List<Path> given) {
        folders = given;
    }

    /** Where the command writes. */
    final PrintWriter out() {
        return Objects.requireNonNull(command).commandLine().getOut();
    }

    /** The folders to load from: those that were named, else the usual ones that exist. */
    final List<Path> folders() throws CommandException {
        if (folders.isEmpty()) {
            return usual().filter(Files::isDirectory).toList();
        }
        for (Path folder : folders) {
            if (!Files.exists(folder)) {
                throw new CommandException(
                        "--plugins names '%s', which does not exist; name a folder of plugins or a jar"
                                .formatted(folder));
            }
        }
        return folders;
    }

    private static Stream<Path> usual() {
        @Nullable String installation = System.getProperty("hearsay.home");
        return Stream.concat(
                Stream.ofNullable(installation).map(home -> Path.of(home, "plugins")), Stream.of(userFolder()));
    }

    /** The plugin folder of the user, as the XDG base directory specification has it. */
    static Path userFolder() {
        @Nullable String configured = System.getenv("XDG_CONFIG_HOME");
        Path base = configured == null || configured.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".config")
                : Path.of(configured);
        return base.resolve("hearsay").resolve("plugins");
    }

    @Override
    public final void close() {
        opened.forEach(PluginRegistry::close);
        opened.clear();
    }
}
