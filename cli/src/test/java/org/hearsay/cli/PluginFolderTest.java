package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins of a folder, as users meet them. */
final class PluginFolderTest {
    @TempDir
    private Path folder;

    private Path text = Path.of("");

    @BeforeEach
    void lays_out_a_plugin_that_is_broken() throws Exception {
        text = Files.writeString(folder.resolve("a.txt"), "It may rain.");
        Path plugin = folder.resolve("plugins/colours/META-INF/services");
        Files.createDirectories(plugin);
        Files.writeString(plugin.resolve("org.hearsay.core.spi.AnnotatorPlugin"), "org.example.ColoursPlugin\n");
    }

    @Test
    void a_refused_plugin_is_told_of_and_the_others_work() {
        CommandRun result = run("annotate", text.toString(), "--plugins", plugins());
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("\"hedges\":[{\"begin\":3");
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .startsWith("hearsay: " + folder.resolve("plugins/colours")
                        + ": plugin 'org.example.ColoursPlugin' is refused: ");
        assertThat(run("list", "--plugins", plugins()).err()).isEqualTo(result.err());
    }

    @Test
    void a_pipeline_that_needs_a_refused_plugin_ends_with_5_and_the_reason() throws Exception {
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), "annotators:\n  - language\n  - colours\n");
        CommandRun result = run("annotate", text.toString(), "-p", pipeline.toString(), "--plugins", plugins());
        assertThat(result.code()).isEqualTo(5);
        assertThat(result.err()).contains("p.yaml:3: no annotator 'colours': ", "which is not in it");
        assertThat(run("validate", pipeline.toString()).code()).isEqualTo(5);
    }

    @Test
    void a_folder_that_is_not_there_is_an_error() {
        CommandRun result = run("list", "--plugins", folder.resolve("plugin").toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("which does not exist; name a folder of plugins or a jar");
    }

    @Test
    void a_plugin_with_types_of_its_own_runs_from_a_folder() throws Exception {
        Path module = folder.resolve("hues");
        run("new-plugin", "hues", "--package", "org.example", "-o", module.toString());
        CompiledModule.of(module);
        Path mine = folder.resolve("own/hues");
        copy(module.resolve("target/classes"), mine);
        copy(module.resolve("src/main/resources"), mine);
        Path good = Files.writeString(folder.resolve("good.txt"), "Good morning, she said.");
        String pipeline = module.resolve("pipeline.yaml").toString();
        for (String plugins : new String[] {folder.resolve("own").toString(), mine.toString()}) {
            CommandRun result =
                    run("annotate", good.toString(), "-p", pipeline, "--threads", "2", "--plugins", plugins);
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).contains("\"hues\":[{\"begin\":0,\"end\":12,\"text\":\"Good morning\",");
            assertThat(run("describe", "HuesMark", "--plugins", plugins).out()).startsWith("org.example.HuesMark");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private String plugins() {
        return folder.resolve("plugins").toString();
    }
}
