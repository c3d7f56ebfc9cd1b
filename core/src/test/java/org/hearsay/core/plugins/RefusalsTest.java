package org.hearsay.core.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.io.Article;
import org.hearsay.core.pipeline.Engine;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.PipelineSpec;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.pipeline.Problem;
import org.hearsay.core.types.HedgeCue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One line for each plugin that cannot be used, the very line that core/PLUGINS.md shows; the others work. */
final class RefusalsTest {
    private static final String PLUGIN = "org.example.ColoursPlugin";
    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "PLUGINS.md");

    @TempDir
    private Path folder;

    private PluginRegistry registry = PluginRegistry.of(List.of());

    @BeforeEach
    void lays_a_good_plugin_beside_the_bad() throws Exception {
        String source = PluginSources.plugin("org.good.GoodPlugin", "good", "", PluginSources.mark("\"good\""));
        new PluginJar()
                .source("org.good.GoodPlugin", source)
                .services("org.good.GoodPlugin")
                .write(folder.resolve("good.jar"));
    }

    @AfterEach
    void the_good_one_works() throws Exception {
        Pipeline pipeline = Pipeline.of(PipelineSpec.of("test", "good"), registry);
        try (Engine engine = pipeline.open()) {
            JCas cas = engine.annotate(Article.of("a", "2026-11-23", "Text."));
            assertThat(cas.getAnnotationIndex(HedgeCue.class)).hasSize(1);
        }
        registry.close();
    }

    @Test
    void another_contract_by_its_manifest() throws Exception {
        PluginJar.plugin(PLUGIN, "colours").manifest("Hearsay-Contract", "2").write(folder.resolve("colours.jar"));
        refused(
                "plugins/colours.jar: plugin 'org.example.ColoursPlugin' is refused: was made for version 2 of the plugin contract, this Hearsay has version 1; take a version of it made for contract 1");
    }

    @Test
    void another_contract_by_its_methods() throws Exception {
        String other = "package org.hearsay.core.spi; public interface AnnotatorPlugin { String name(); }";
        String plugin =
                "package org.example; public class ColoursPlugin implements org.hearsay.core.spi.AnnotatorPlugin { public String name() { return \"colours\"; } }";
        new PluginJar()
                .source(PLUGIN, plugin)
                .without("org.hearsay.core.spi.AnnotatorPlugin", other)
                .services(PLUGIN)
                .write(folder.resolve("colours.jar"));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(
                        "plugins/colours.jar: plugin 'org.example.ColoursPlugin' is refused: was made for another version of the plugin contract than 1 (")
                .endsWith("); take a version of it made for contract 1");
    }

    @Test
    void a_newer_java() throws Exception {
        PluginJar.plugin(PLUGIN, "colours").newerJava(4).write(folder.resolve("colours.jar"));
        int running = Runtime.version().feature();
        refused(
                "plugins/colours.jar: plugin 'org.example.ColoursPlugin' is refused: needs Java %d, this is Java %d; run Hearsay with Java %d, or take a version of it made for Java %d"
                        .formatted(running + 4, running, running + 4, running));
    }

    @Test
    void a_missing_dependency() throws Exception {
        String members = "private static final org.paint.Palette PALETTE = new org.paint.Palette();";
        new PluginJar()
                .source(PLUGIN, PluginSources.plugin(PLUGIN, "colours", members, ""))
                .without("org.paint.Palette", "package org.paint; public class Palette {}")
                .services(PLUGIN)
                .write(folder.resolve("colours.jar"));
        refused(
                "plugins/colours.jar: plugin 'org.example.ColoursPlugin' is refused: needs the class 'org.paint.Palette', which is not in it; put the jar that has it beside the plugin's, both in a folder of their own");
    }

    @Test
    void a_library_of_hearsays_own() throws Exception {
        String members = "private final Object json = new com.fasterxml.jackson.databind.ObjectMapper();";
        new PluginJar()
                .source(PLUGIN, PluginSources.plugin(PLUGIN, "colours", members, ""))
                .services(PLUGIN)
                .write(folder.resolve("colours.jar"));
        refused(
                "plugins/colours.jar: plugin 'org.example.ColoursPlugin' is refused: needs the class 'com.fasterxml.jackson.databind.ObjectMapper', which is not in it (Hearsay's own is not for plugins); put the jar that has it beside the plugin's, both in a folder of their own");
    }

    @Test
    void a_name_that_hearsay_has() throws Exception {
        PluginJar.plugin(PLUGIN, "may").write(folder.resolve("colours.jar"));
        refused(
                "plugins/colours.jar: plugin 'may' is refused: Hearsay has an annotator of that name (org.hearsay.core.testing.MayPlugin); take the plugin away, or ask its author for another name");
        assertThat(registry.find("may")).isPresent();
    }

    @Test
    void a_name_that_two_plugins_claim() throws Exception {
        PluginJar.plugin(PLUGIN, "colours").write(folder.resolve("colours.jar"));
        PluginJar.plugin("org.other.PaintPlugin", "colours").write(folder.resolve("paint.jar"));
        refused(
                "plugins/paint.jar: two annotators are named 'colours': org.example.ColoursPlugin in plugins/colours.jar and org.other.PaintPlugin in plugins/paint.jar; take all but one of them away");
        assertThat(registry.find("colours")).isEmpty();
        assertThat(registry.unknown("colours")).startsWith("two annotators are named 'colours'");
    }

    @Test
    void a_services_file_that_names_a_class_that_is_not_there() throws Exception {
        PluginJar.plugin(PLUGIN, "colours").services("org.example.ColorsPlugin").write(folder.resolve("colours.jar"));
        refused(
                "plugins/colours.jar: plugin 'org.example.ColorsPlugin' is refused: its file META-INF/services/org.hearsay.core.spi.AnnotatorPlugin names the class 'org.example.ColorsPlugin', which is not in it");
    }

    @Test
    void a_services_file_that_names_another_class() throws Exception {
        new PluginJar()
                .source("org.example.Colours", "package org.example; public class Colours {}")
                .services("org.example.Colours")
                .write(folder.resolve("colours.jar"));
        refused(
                "plugins/colours.jar: plugin 'org.example.Colours' is refused: its file META-INF/services/org.hearsay.core.spi.AnnotatorPlugin names the class 'org.example.Colours', which is no AnnotatorPlugin");
    }

    @Test
    void a_services_file_of_something_else() throws Exception {
        PluginJar.plugin(PLUGIN, "colours")
                .services("# plugins\n{\"plugin\": true}\n")
                .write(folder.resolve("colours.jar"));
        refused(
                "plugins/colours.jar: plugin is refused: line 2 of its file META-INF/services/org.hearsay.core.spi.AnnotatorPlugin is no name of a class: '{\"plugin\": true}'");
    }

    @Test
    void a_constructor_that_throws() throws Exception {
        String members = "public ColoursPlugin() { throw new IllegalStateException(\"no paint left\"); }";
        new PluginJar()
                .source(PLUGIN, PluginSources.plugin(PLUGIN, "colours", members, ""))
                .services(PLUGIN)
                .write(folder.resolve("colours.jar"));
        refused(
                "plugins/colours.jar: plugin 'org.example.ColoursPlugin' is refused: its constructor throws java.lang.IllegalStateException: no paint left");
    }

    @Test
    void a_jar_that_is_none() throws Exception {
        Files.writeString(folder.resolve("colours.jar"), "Not Found");
        refused(
                "plugins/colours.jar: plugin is refused: 'colours.jar' cannot be read as a jar (zip END header not found); get it anew");
    }

    @Test
    void a_folder_without_jars() throws Exception {
        Files.createDirectory(folder.resolve("colours"));
        refused(
                "plugins/colours: plugin is refused: holds neither a jar nor classes; put the plugin's jar and its libraries into it");
    }

    @Test
    void a_refused_plugin_that_is_asked_for_is_told_with_its_reason() throws Exception {
        PluginJar.plugin(PLUGIN, "colours").manifest("Hearsay-Contract", "2").write(folder.resolve("c.jar"));
        Files.writeString(folder.resolve("big-hues-1.0.jar"), "Not Found");
        assertThat(problems()).hasSize(2);
        assertThat(registry.unknown("colours"))
                .startsWith("no annotator 'colours': ")
                .contains("c.jar: plugin", "version 2 of the plugin contract");
        assertThat(registry.unknown("hues")).contains("big-hues-1.0.jar", "cannot be read as a jar");
        assertThat(registry.unknown("gold")).startsWith("no annotator 'gold'; did you mean 'good'? available: ");
    }

    @Test
    void two_plugins_of_one_jar_stand_or_fall_alone() throws Exception {
        PluginJar.plugin(PLUGIN, "colours")
                .services(PLUGIN + "\norg.example.Missing # a comment\n")
                .write(folder.resolve("colours.jar"));
        assertThat(problems()).singleElement().asString().contains("'org.example.Missing'");
        assertThat(registry.find("colours")).isPresent();
    }

    private void refused(String line) throws Exception {
        assertThat(problems()).containsExactly(line);
        assertThat(numbered(Files.readString(PAGE))).contains(numbered("hearsay: " + line));
    }

    private List<String> problems() throws Exception {
        registry = PluginRegistry.load(getClass().getClassLoader(), List.of(folder));
        return registry.problems().stream()
                .map(Problem::toString)
                .map(problem -> problem.replace(folder.toString(), "plugins"))
                .toList();
    }

    /** The page shows one Java version; tests run on any. */
    private static String numbered(String text) {
        return text.replaceAll("Java \\d+", "Java N");
    }
}
