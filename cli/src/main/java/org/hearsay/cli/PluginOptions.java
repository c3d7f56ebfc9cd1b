package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.core.formats.Formats;
import org.hearsay.core.io.ArticleFormats;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.plugins.Services;
import org.hearsay.core.spi.WriterPlugin;
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

    private @Nullable PluginRegistry loaded;

    /** The plugins; when they are first asked for, they are loaded, and each that is refused is told of. */
    final PluginRegistry registry() throws CommandException {
        try {
            if (loaded == null) {
                loaded = PluginRegistry.load(PluginOptions.class.getClassLoader(), folders());
                loaded.problems().forEach(this::tell);
            }
            return loaded;
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, "plugins cannot be read: " + e.getMessage(), e);
        }
    }

    private void tell(Object problem) {
        Objects.requireNonNull(command).commandLine().getErr().println("hearsay: " + problem);
    }

    /** The class path, and the classes of the plugins of folders. */
    final List<ClassLoader> loaders() throws CommandException {
        List<ClassLoader> loaders = new ArrayList<>(List.of(PluginOptions.class.getClassLoader()));
        registry().sources().forEach(source -> loaders.add(source.loader()));
        return loaders;
    }

    /** The plugins of a kind other than annotators; each that is refused is told of. */
    final <T> Collection<T> services(Class<T> kind, String noun, Function<T, String> name) throws CommandException {
        Services<T> services = Services.load(kind, noun, name, loaders());
        services.problems().forEach(this::tell);
        return services.plugins();
    }

    /**
     * The formats that articles can be read from.
     *
     * @throws IllegalArgumentException if an option of one is set wrongly, saying what would do
     */
    final Formats inputFormats(List<String> settings) throws CommandException {
        Formats formats = Formats.load(loaders(), settings);
        formats.problems().forEach(this::tell);
        return formats;
    }

    /** The formats that articles can be written in. */
    final ArticleFormats outputFormats() throws CommandException {
        ArticleFormats formats = new ArticleFormats(services(WriterPlugin.class, "writer", WriterPlugin::name));
        formats.problems().forEach(this::tell);
        return formats;
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
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
    }
}
