package org.hearsay.core.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.core.spi.AnnotatorPlugin;

/**
 * Where a plugin lies: a jar, a folder of jars, a folder of classes, or an installed PEAR package. Immutable.
 *
 * @param path the jar or folder
 * @param classPath the jars and folders that its classes are in
 */
public record PluginSource(Path path, List<Path> classPath) {
    /** The file that names the plugins of a source. */
    static final String SERVICES = "META-INF/services/" + AnnotatorPlugin.class.getName();

    public PluginSource {
        classPath = List.copyOf(classPath);
    }

    /**
     * The plugins in a plugin folder: each jar and each folder below it is one. What is itself a jar, or a folder of classes,
     * is one plugin.
     *
     * @throws IOException if the folder cannot be read
     */
    public static List<PluginSource> in(Path folder) throws IOException {
        if (isJar(folder) || Files.isDirectory(folder.resolve("META-INF"))) {
            return List.of(of(folder));
        }
        List<PluginSource> sources = new ArrayList<>();
        for (Path entry : sorted(folder)) {
            String name = entry.getFileName().toString();
            if (!name.startsWith(".") && (isJar(entry) || Files.isDirectory(entry))) {
                sources.add(of(entry));
            }
        }
        return sources;
    }

    /** The plugin at a path. */
    public static PluginSource of(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return new PluginSource(path, List.of(path));
        }
        if (PearPackage.isInstalled(path)) {
            return new PluginSource(path, new PearPackage(path).classPath());
        }
        List<Path> classPath = new ArrayList<>();
        if (Files.isDirectory(path.resolve("META-INF"))) {
            classPath.add(path);
        }
        Stream.of("classes", "resources")
                .map(path::resolve)
                .filter(Files::isDirectory)
                .forEach(classPath::add);
        for (Path jars : List.of(path, path.resolve("lib"))) {
            if (Files.isDirectory(jars)) {
                sorted(jars).stream().filter(PluginSource::isJar).forEach(classPath::add);
            }
        }
        return new PluginSource(path, classPath);
    }

    /** The name of its jar or folder. */
    public String name() {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }

    private static boolean isJar(Path path) {
        return Files.isRegularFile(path)
                && path.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
