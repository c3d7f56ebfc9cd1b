package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plugin from nothing: written, compiled, tested, run. */
final class NewPluginTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
    private static final Path TEMPLATES = ROOT.resolve("annotators/archetype/src/main/resources/archetype-resources");
    private static final Pattern PLUGIN_VERSION =
            Pattern.compile("<artifactId>(maven-[a-z]+-plugin)</artifactId>\\s*<version>([^<]+)</version>");

    @TempDir
    private Path folder;

    @Test
    void writes_a_module_that_passes_its_tests_and_runs_in_a_pipeline() throws Exception {
        Path module = folder.resolve("my-colours");
        CommandRun result = run("new-plugin", "my-colours", "--package", "org.example.paint", "-o", module.toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .contains(module.resolve("src/main/java/org/example/paint/MyColoursPlugin.java") + "\n");
        CompiledModule compiled = CompiledModule.of(module);
        assertThat(compiled.runTests()).matches("passed: [23]\\d\\s+");
        assertThat(compiled.annotate("Good morning from the \uD83D\uDE00 harbour."))
                .contains("\"my-colours\":[{\"begin\":0,\"end\":12,\"text\":\"Good morning\",\"kind\":\"greeting\",")
                .contains("{\"name\":\"my-colours\",");
    }

    @Test
    void fills_in_every_name_and_version() throws Exception {
        Path module = folder.resolve("m");
        run("new-plugin", "hues", "--package", "org.example", "-o", module.toString());
        for (Path file : files(module)) {
            String text = Files.readString(file);
            assertThat(file.toString()).doesNotContain("__");
            assertThat(text).as(file.toString()).doesNotContain("${").doesNotContain("@project");
        }
        assertThat(Files.readString(module.resolve("pom.xml")))
                .contains("<groupId>org.example</groupId>", "<artifactId>hues</artifactId>")
                .contains("<Hearsay-Contract>" + AnnotatorPlugin.CONTRACT + "</Hearsay-Contract>");
        assertThat(Files.readString(module.resolve("pipeline.yaml"))).contains("- hues");
        assertThat(shell(module).lines().count()).isLessThan(60);
    }

    private static String shell(Path module) throws IOException {
        return Files.readString(module.resolve("src/main/java/org/example/HuesAnnotator.java"));
    }

    @Test
    void leaves_out_no_file_of_the_archetype() throws Exception {
        Path module = folder.resolve("m");
        run("new-plugin", "hues", "--package", "org.example", "-o", module.toString());
        assertThat(files(module)).hasSameSizeAs(files(TEMPLATES));
    }

    /** What is not in the local repository after a build of Hearsay cannot be had offline. */
    @Test
    void builds_with_the_maven_plugins_that_hearsay_is_built_with() throws Exception {
        String parent = Files.readString(ROOT.resolve("pom.xml"));
        Matcher plugin = PLUGIN_VERSION.matcher(Files.readString(TEMPLATES.resolve("pom.xml")));
        int found = 0;
        for (; plugin.find(); found++) {
            assertThat(parent)
                    .containsPattern(Pattern.quote(plugin.group(1)) + "</artifactId>\\s*<version>"
                            + Pattern.quote(plugin.group(2)) + "</version>");
        }
        assertThat(found).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MyColours | org.example   | such as 'my-colours', not 'MyColours'; 'my-colours' would do",
                "my_colours| org.example   | 'my-colours' would do",
                "7         | org.example   | such as 'my-colours', not '7'",
                "dates     | org.example   | there is an annotator 'dates' already; take another name",
                "tokens    | org.example   | the name 'tokens' is Hearsay's own; take another, such as 'my-tokens'",
                "annotator | org.example   | the name 'annotator' is Hearsay's own",
                "hues      | org.1example  | --package takes a Java package such as org.example, not 'org.1example'",
                "hues      | org.new       | not 'org.new'",
            })
    void says_what_would_do_in_place_of_a_name_that_does_not(String name, String packageName, String message) {
        CommandRun result = run(
                "new-plugin",
                name,
                "--package",
                packageName,
                "-o",
                folder.resolve("m").toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(message);
        assertThat(folder.resolve("m")).doesNotExist();
    }

    @Test
    void touches_no_folder_that_is_there() {
        CommandRun result = run("new-plugin", "hues", "--package", "org.example", "-o", folder.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("folder '" + folder + "' exists already; name another with -o");
        assertThat(folder).isEmptyDirectory();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
