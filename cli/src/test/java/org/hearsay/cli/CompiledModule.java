package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.apache.uima.tools.jcasgen.Jg;

/**
 * A plugin's module, built without Maven: the classes of its types made, its sources and tests compiled. What runs it is a JVM
 * of its own, with the class path of this one and the module behind it.
 */
final class CompiledModule {
    private final Path module;

    private CompiledModule(Path module) {
        this.module = module;
    }

    static CompiledModule of(Path module) throws IOException {
        Path generated = module.resolve("target/generated-sources");
        for (Path descriptor : files(module.resolve("src/main/resources"), "Types.xml")) {
            new Jg().main1(new String[] {
                "-jcasgeninput", descriptor.toString(), "-jcasgenoutput", generated.toString(),
            });
        }
        List<Path> sources = new ArrayList<>(files(module.resolve("src"), ".java"));
        sources.addAll(files(generated, ".java"));
        CompiledModule compiled = new CompiledModule(module);
        compile(sources, Files.createDirectories(compiled.classes()));
        return compiled;
    }

    private Path classes() {
        return module.resolve("target/classes");
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-proc:none",
                    "-Xlint:all,-processing,-serial,-classfile,-path",
                    "-Werror");
            boolean compiled = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    /** Runs the tests of the module; a line for each that failed, and how many passed. */
    String runTests() throws Exception {
        Path sources = module.resolve("src/test/java");
        List<String> arguments = new ArrayList<>(List.of(ModuleTests.class.getName()));
        for (Path test : files(sources, "Test.java")) {
            String path = sources.relativize(test).toString();
            arguments.add(path.substring(0, path.length() - ".java".length()).replace(File.separatorChar, '.'));
        }
        return java(arguments);
    }

    /** Annotates a text by the pipeline of the module, as a line of JSON. */
    String annotate(String text) throws Exception {
        Path file = Files.writeString(module.resolve("target/text.txt"), text);
        String pipeline = module.resolve("pipeline.yaml").toString();
        return java(List.of(Hearsay.class.getName(), "annotate", file.toString(), "--pipeline", pipeline));
    }

    private String java(List<String> arguments) throws Exception {
        String classPath = String.join(
                File.pathSeparator,
                System.getProperty("java.class.path"),
                classes().toString(),
                module.resolve("src/main/resources").toString());
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath));
        command.addAll(arguments);
        Path messages = module.resolve("target/messages.txt");
        Process process =
                new ProcessBuilder(command).redirectError(messages.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out + Files.readString(messages)).isZero();
        return out;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
