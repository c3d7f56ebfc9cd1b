package org.hearsay.core.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.core.spi.AnnotatorPlugin;

/** Puts plugins into a plugin folder, and their SHA-256 sums into its lock file. Not safe for threads. */
public final class PluginInstaller {
    private final Path folder;
    private final ClassLoader host;

    public PluginInstaller(Path folder, ClassLoader host) {
        this.folder = folder;
        this.host = host;
    }

    /**
     * Installs a jar, a folder with a plugin and its libraries, or a PEAR package, if it can be loaded.
     *
     * @return where it is now
     * @throws IOException if it cannot be used, is there already, or cannot be copied; with the reason
     */
    public Path install(Path plugin) throws IOException {
        if (!Files.exists(plugin)) {
            throw new IOException(
                    "there is no '" + plugin + "'; name a jar, a folder, a .pear, or group:artifact:version");
        }
        Files.createDirectories(folder);
        if (plugin.toString().toLowerCase(Locale.ROOT).endsWith(".pear")) {
            return lock(PearPackage.install(plugin, folder).folder());
        }
        Path target = folder.resolve(PluginSource.of(plugin).name());
        check(PluginSource.of(plugin), target);
        Path staged = folder.resolve("." + target.getFileName());
        copy(plugin, staged);
        return lock(Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE));
    }

    /**
     * Installs jars as one plugin, in a folder of its own.
     *
     * @param name the name of the folder
     */
    public Path install(String name, List<Path> jars) throws IOException {
        Path temporary = Files.createTempDirectory("hearsay-plugin");
        Path staged = temporary.resolve(name);
        try {
            Files.createDirectories(staged);
            for (Path jar : jars) {
                Files.copy(jar, staged.resolve(jar.getFileName()));
            }
            return install(staged);
        } finally {
            delete(temporary);
        }
    }

    private void check(PluginSource source, Path target) throws IOException {
        if (Files.exists(target)) {
            throw new IOException("'%s' is there already; take it away first".formatted(target));
        }
        try (LoadedSource loaded = LoadedSource.load(source, host)) {
            if (!loaded.refusals().isEmpty()) {
                throw new IOException(loaded.refusals().get(0).toString());
            }
            for (PluginSource other : PluginSource.in(folder)) {
                try (LoadedSource installed = LoadedSource.load(other, host)) {
                    apart(loaded, installed);
                }
            }
        }
    }

    private static void apart(LoadedSource loaded, LoadedSource installed) throws IOException {
        List<String> names =
                installed.plugins().stream().map(AnnotatorPlugin::name).toList();
        for (AnnotatorPlugin plugin : loaded.plugins()) {
            if (names.contains(plugin.name())) {
                throw new IOException("plugin '%s' is installed already, in '%s'; take that away first"
                        .formatted(plugin.name(), installed.source().path()));
            }
        }
    }

    private Path lock(Path installed) throws IOException {
        List<Path> jars = new ArrayList<>();
        try (Stream<Path> files = Files.walk(installed)) {
            files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
        }
        PluginLock.read(folder).with(jars).write();
        return installed;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
