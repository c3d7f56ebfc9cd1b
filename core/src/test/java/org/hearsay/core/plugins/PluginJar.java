package org.hearsay.core.plugins;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Builds the jar of a plugin, or of a library, from source text. Not safe for threads. */
public final class PluginJar {
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> leftOut = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Path> libraries = new ArrayList<>();
    private final Manifest manifest = new Manifest();
    private int newerJava;

    public PluginJar() {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    }

    /** A plugin {@code org.example.ColoursPlugin} for the name {@code colours}, whose annotator adds nothing. */
    public static PluginJar plugin(String className, String name) {
        return new PluginJar()
                .source(className, PluginSources.plugin(className, name, "", ""))
                .services(className);
    }

    /** Compiles a class into the jar; the first line of its text is put after the package. */
    public PluginJar source(String className, String text) {
        sources.put(className, text);
        return this;
    }

    /** A class that the compiler sees and the jar does not get. */
    public PluginJar without(String className, String text) {
        leftOut.put(className, text);
        return this;
    }

    /** A jar that the compiler sees. */
    public PluginJar library(Path jar) {
        libraries.add(jar);
        return this;
    }

    public PluginJar services(String text) {
        return file(PluginSource.SERVICES, text);
    }

    public PluginJar file(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public PluginJar manifest(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    /** As if compiled for a Java so many versions after the running one. */
    public PluginJar newerJava(int versions) {
        newerJava = versions;
        return this;
    }

    public Path write(Path jar) throws IOException {
        Files.createDirectories(jar.toAbsolutePath().getParent());
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.putAll(compiled());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                entries.putNextEntry(new JarEntry(file.getKey()));
                entries.write(file.getValue());
            }
        }
        return jar;
    }

    private Map<String, byte[]> compiled() throws IOException {
        Path folder = Files.createTempDirectory("plugin-jar");
        try {
            compile(folder);
            Map<String, byte[]> classes = new LinkedHashMap<>();
            try (Stream<Path> found = Files.walk(folder.resolve("classes"))) {
                for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                    String name = folder.resolve("classes").relativize(file).toString();
                    if (!leftOut.containsKey(name.replace(".class", "").replace('/', '.'))) {
                        classes.put(name, aged(Files.readAllBytes(file)));
                    }
                }
            }
            return classes;
        } finally {
            delete(folder);
        }
    }

    private void compile(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<Path> files = new ArrayList<>();
        Map<String, String> all = new LinkedHashMap<>(sources);
        all.putAll(leftOut);
        for (Map.Entry<String, String> source : all.entrySet()) {
            Path file = folder.resolve("src").resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        if (files.isEmpty()) {
            return;
        }
        StringBuilder classPath = new StringBuilder(System.getProperty("java.class.path"));
        libraries.forEach(
                library -> classPath.append(java.io.File.pathSeparator).append(library));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-d", classes.toString(), "-proc:none", "-cp", classPath.toString());
            boolean done = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!done) {
                throw new IllegalArgumentException(messages.toString());
            }
        }
    }

    /** The version of a class file is its seventh and eighth byte. */
    private byte[] aged(byte[] classFile) {
        if (newerJava > 0) {
            classFile[7] = (byte) (44 + Runtime.version().feature() + newerJava);
        }
        return classFile;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            found.sorted(java.util.Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
