package org.hearsay.core.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.Type;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.pear.tools.PackageCreator;
import org.hearsay.core.io.Article;
import org.hearsay.core.pipeline.Engine;
import org.hearsay.core.pipeline.InvalidPipelineException;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.PipelineFile;
import org.hearsay.core.pipeline.PipelineSpec;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.pipeline.Problem;
import org.hearsay.core.plugins.PearPackage;
import org.hearsay.core.plugins.PluginJar;
import org.hearsay.core.testing.MayPlugin.MayAnnotator;
import org.hearsay.core.testing.WordsPlugin;
import org.hearsay.core.testing.WordsPlugin.WordsAnnotator;
import org.hearsay.core.types.AnnotatorRun;
import org.hearsay.core.types.HedgeCue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Analysis engines that are no plugins, beside plugins. */
final class BridgeTest {
    private static final String MAY = MayAnnotator.class.getName();

    /** A uimaFIT component with a type of its own, which has no class, and parameters of several kinds. */
    private static final String STARS = """
            package org.example;

            import org.apache.uima.cas.text.AnnotationFS;
            import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
            import org.apache.uima.fit.descriptor.ConfigurationParameter;
            import org.apache.uima.jcas.JCas;

            public class Stars extends JCasAnnotator_ImplBase {
                @ConfigurationParameter(name = "words", mandatory = true) private String[] words;
                @ConfigurationParameter(name = "limit", mandatory = false, defaultValue = "9") private int limit;
                @ConfigurationParameter(name = "loud", mandatory = false, defaultValue = "false") private boolean loud;

                @Override public void process(JCas cas) {
                    int found = 0;
                    for (String word : words) {
                        int at = cas.getDocumentText().indexOf(word);
                        if (at >= 0 && found++ < limit) {
                            AnnotationFS star = cas.getCas().createAnnotation(
                                    cas.getTypeSystem().getType("org.example.Star"), at, at + word.length());
                            cas.getCas().addFsToIndexes(star);
                        }
                    }
                }
            }
            """;

    private static final String STAR_TYPES = """
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
              <name>Stars</name>
              <types>
                <typeDescription>
                  <name>org.example.Star</name>
                  <description>A star.</description>
                  <supertypeName>uima.tcas.Annotation</supertypeName>
                </typeDescription>
              </types>
            </typeSystemDescription>
            """;

    @TempDir
    private Path folder;

    @Test
    void a_uimafit_engine_runs_by_its_class_with_its_parameters() throws Exception {
        String yaml =
                "annotators:\n  - words\n  - uimafit: %s\n    name: could\n    parameters: { word: could, certainty: 0.25 }\n"
                        .formatted(MAY);
        try (PluginRegistry registry = registry();
                Engine engine = Pipeline.of(spec(yaml), registry).open()) {
            JCas cas = engine.annotate(Article.of("a", "2026-11-23", "It may or could rain."));
            assertThat(cas.getAnnotationIndex(HedgeCue.class))
                    .extracting(HedgeCue::getCoveredText, HedgeCue::getCertainty)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("could", 0.25f));
            assertThat(cas.getIndexedFSs(AnnotatorRun.class))
                    .extracting(AnnotatorRun::getPlugin)
                    .containsExactlyInAnyOrder("words", "could");
        }
    }

    @Test
    void options_of_an_engine_are_set_on_the_command_line_by_its_name() throws Exception {
        PipelineSpec spec = spec("annotators:\n  - words\n  - uimafit: %s\n    name: m\n".formatted(MAY))
                .with(List.of("m.word=rain"));
        try (PluginRegistry registry = registry()) {
            Pipeline pipeline = Pipeline.of(spec, registry);
            assertThat(pipeline.steps().get(1).options().asMap()).isEqualTo(Map.of("word", "rain"));
        }
    }

    @Test
    void all_problems_of_engines_are_told_at_once_before_the_run() throws Exception {
        stars();
        String yaml = """
                annotators:
                  - uimafit: org.hearsay.core.testing.MayPlugin$MayAnnotator
                    name: may-engine
                    parameters: { wrod: may, certainty: high }
                  - uimafit: org.example.Stars
                    parameter: { limit: 3 }
                  - uimafit: org.example.Stars
                    name: more-stars
                    parameters:
                      limit: [1, 2]
                      words: [a, b]
                      loud: yes
                  - uimafit: org.example.Missing
                  - uimafit: java.lang.String
                  - descriptor: missing.xml
                  - pear: stras
                  - uimafit: [a]
                """;
        assertThat(problems(yaml))
                .containsExactly(
                        "p.yaml:6: no key 'parameter' beside 'uimafit'; did you mean 'parameters'? available: name, parameters",
                        "p.yaml:17: 'uimafit' takes a single value, not a list");
        String mended = yaml.replace("    parameter: { limit: 3 }\n", "").replace("  - uimafit: [a]\n", "");
        assertThat(problems(mended))
                .containsExactly(
                        "p.yaml:4: 'may-engine' has no parameter 'wrod'; did you mean 'word'? available: certainty, word",
                        "p.yaml:4: parameter 'certainty' of 'may-engine' takes a number, not 'high'",
                        "p.yaml:5: parameter 'words' of 'Stars' must be set; it takes a list, each of it text",
                        "p.yaml:9: parameter 'limit' of 'more-stars' takes a single value, not 2",
                        "p.yaml:11: parameter 'loud' of 'more-stars' takes true or false, not 'yes'",
                        "p.yaml:12: there is no class 'org.example.Missing' on the class path or in a plugin folder; put its jar and their libraries into a folder below one",
                        "p.yaml:13: class 'java.lang.String' is no UIMA analysis engine",
                        "p.yaml:14: descriptor 'missing.xml' cannot be read; is the path right?",
                        "p.yaml:15: package 'stras' is not installed; available: none; 'hearsay plugins install FILE.pear' does it");
        String page = Files.readString(Path.of(System.getProperty("basedir", "."), "PLUGINS.md"));
        assertThat(problems(mended).stream().filter(problem -> page.contains("hearsay: " + problem)))
                .hasSize(5);
    }

    @Test
    void a_uimafit_engine_of_a_plugin_folder_brings_its_types() throws Exception {
        stars();
        assertThat(
                        stars(
                                "annotators:\n  - words\n  - uimafit: org.example.Stars\n    parameters: { words: [may, rain] }\n"))
                .containsExactly("may", "rain");
    }

    @Test
    void an_engine_runs_by_its_descriptor() throws Exception {
        stars();
        descriptor(folder.resolve("desc/stars.xml"));
        assertThat(
                        stars(
                                "annotators:\n  - words\n  - descriptor: desc/stars.xml\n    parameters: { words: [may, rain], limit: 1 }\n"))
                .containsExactly("may");
    }

    @Test
    void an_aggregate_of_engines_runs_by_its_descriptor() throws Exception {
        AnalysisEngineDescription aggregate = AnalysisEngineFactory.createEngineDescription(
                AnalysisEngineFactory.createEngineDescription(WordsAnnotator.class),
                AnalysisEngineFactory.createEngineDescription(MayAnnotator.class, "word", "rain"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("both.xml"))) {
            aggregate.toXML(out);
        }
        try (PluginRegistry registry = registry();
                Engine engine = Pipeline.of(spec("annotators:\n  - descriptor: both.xml\n"), registry)
                        .open()) {
            JCas cas = engine.annotate(Article.of("a", "2026-11-23", "It may rain."));
            assertThat(cas.getAnnotationIndex(HedgeCue.class))
                    .extracting(HedgeCue::getCoveredText)
                    .containsExactly("rain");
        }
    }

    @Test
    void a_package_runs_once_it_is_installed() throws Exception {
        Path main = folder.resolve("stars-main");
        descriptor(main.resolve("desc/stars.xml"));
        starsJar(main.resolve("lib/stars.jar"));
        PackageCreator.generatePearPackage(
                "org.example.stars",
                "desc/stars.xml",
                "$main_root/lib/stars.jar",
                "",
                main.toString(),
                folder.toString(),
                new Properties());
        PearPackage.install(folder.resolve("org.example.stars.pear"), folder.resolve("plugins"));
        assertThat(stars("annotators:\n  - pear: org.example.stars\n    parameters: { words: [rain] }\n"))
                .containsExactly("rain");
    }

    private void stars() throws Exception {
        starsJar(folder.resolve("plugins/stars.jar"));
    }

    private static void starsJar(Path jar) throws Exception {
        new PluginJar()
                .source("org.example.Stars", STARS)
                .file("org/example/StarTypes.xml", STAR_TYPES)
                .file("META-INF/org.apache.uima.fit/types.txt", "classpath*:org/example/StarTypes.xml\n")
                .write(jar);
    }

    private static void descriptor(Path file) throws Exception {
        String xml = """
                <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
                  <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
                  <primitive>true</primitive>
                  <annotatorImplementationName>org.example.Stars</annotatorImplementationName>
                  <analysisEngineMetaData>
                    <name>Stars</name>
                    <version>3.1</version>
                    <configurationParameters>
                      <configurationParameter>
                        <name>words</name><type>String</type><multiValued>true</multiValued><mandatory>true</mandatory>
                      </configurationParameter>
                      <configurationParameter>
                        <name>limit</name><type>Integer</type><multiValued>false</multiValued><mandatory>false</mandatory>
                      </configurationParameter>
                    </configurationParameters>
                    <typeSystemDescription>
                      <imports><import name="org.example.StarTypes"/></imports>
                    </typeSystemDescription>
                  </analysisEngineMetaData>
                </analysisEngineDescription>
                """;
        Files.createDirectories(file.getParent());
        Files.writeString(file, xml);
    }

    /** What is marked as a star in a text, by a pipeline of two threads' engines. */
    private List<String> stars(String yaml) throws Exception {
        List<String> found = new ArrayList<>();
        try (PluginRegistry registry = registry();
                Engine engine = Pipeline.of(spec(yaml), registry).open()) {
            JCas cas = engine.annotate(Article.of("a", "2026-11-23", "It may rain."));
            Type star = cas.getTypeSystem().getType("org.example.Star");
            for (Annotation annotation : cas.<Annotation>getAnnotationIndex(star)) {
                found.add(annotation.getCoveredText());
            }
        }
        return found;
    }

    private PluginRegistry registry() throws Exception {
        Files.createDirectories(folder.resolve("plugins"));
        return PluginRegistry.load(WordsPlugin.class.getClassLoader(), List.of(folder.resolve("plugins")));
    }

    private PipelineSpec spec(String yaml) throws Exception {
        return PipelineFile.read(folder.resolve("p.yaml").toString(), new StringReader(yaml));
    }

    private List<String> problems(String yaml) throws Exception {
        try (PluginRegistry registry = registry()) {
            InvalidPipelineException error =
                    catchThrowableOfType(InvalidPipelineException.class, () -> Pipeline.of(spec(yaml), registry));
            return error.problems().stream()
                    .map(Problem::toString)
                    .map(problem -> problem.replace(folder + "/", ""))
                    .toList();
        }
    }
}
