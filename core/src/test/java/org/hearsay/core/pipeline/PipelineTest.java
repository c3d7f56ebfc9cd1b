package org.hearsay.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.io.Article;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.testing.MayPlugin;
import org.hearsay.core.testing.WordsPlugin;
import org.hearsay.core.types.AnnotatorRun;
import org.hearsay.core.types.ArticleMetaData;
import org.hearsay.core.types.HedgeCue;
import org.junit.jupiter.api.Test;

final class PipelineTest {
    private static final PluginRegistry REGISTRY = PluginRegistry.of(List.of(new WordsPlugin(), new MayPlugin()));

    @Test
    void runs_annotators_in_order_with_their_options() throws Exception {
        Pipeline pipeline = Pipeline.of(
                PipelineSpec.of("test", "words", "may").with(List.of("may.word=might", "may.certainty=0.25")),
                REGISTRY);
        try (Engine engine = pipeline.open()) {
            JCas cas = engine.annotate(Article.of("a1", "2026-11-23", "It may, or might, rain."));
            HedgeCue cue = cas.getAnnotationIndex(HedgeCue.class).iterator().next();
            assertThat(cue.getCoveredText()).isEqualTo("might");
            assertThat(cue.getCertainty()).isEqualTo(0.25f);
            assertThat(cas.getAnnotationIndex(HedgeCue.class).size()).isEqualTo(1);
        }
    }

    @Test
    void says_in_the_document_what_ran_over_it() throws Exception {
        try (Engine engine =
                Pipeline.of(PipelineSpec.of("test", "words", "may"), REGISTRY).open()) {
            JCas cas = engine.annotate(Article.of("a1", "2026-11-23", "It may rain."));
            assertThat(cas.getIndexedFSs(AnnotatorRun.class))
                    .extracting(AnnotatorRun::getPlugin)
                    .containsExactlyInAnyOrder("words", "may");
            assertThat(cas.getIndexedFSs(AnnotatorRun.class))
                    .extracting(AnnotatorRun::getOptions)
                    .contains("{\"certainty\":0.5,\"word\":\"may\"}");
            ArticleMetaData data =
                    cas.getAnnotationIndex(ArticleMetaData.class).iterator().next();
            assertThat(data.getPublished()).isEqualTo("2026-11-23");
            assertThat(data.getDocumentId()).isEqualTo("a1");
            assertThat(data.getSha256()).hasSize(64);
        }
    }

    @Test
    void reports_all_problems_of_a_pipeline_at_once() {
        assertThat(problems("annotators:\n  - may: { wrod: may }\n  - word\n  - words\n  - words\n"))
                .containsExactly(
                        "p.yaml:2: 'may' needs Token; nothing before it gives that (words would)",
                        "p.yaml:2: annotator 'may' has no option 'wrod'; did you mean 'word'? available: certainty, word",
                        "p.yaml:3: no annotator 'word'; did you mean 'words'? available: may, words",
                        "p.yaml:5: annotator 'words' stands in the pipeline twice");
    }

    @Test
    void says_what_an_option_takes() {
        assertThat(problems("annotators:\n  - words\n  - may: { word: mihgt, certainty: 2 }\n"))
                .containsExactlyInAnyOrder(
                        "p.yaml:3: option 'word' takes one of may, might, not 'mihgt'; did you mean 'might'?",
                        "p.yaml:3: option 'certainty' takes a number from 0.0 to 1.0, not '2'");
    }

    @Test
    void names_both_classes_of_two_plugins_of_one_name() {
        PluginRegistry registry =
                PluginRegistry.of(List.of(new WordsPlugin(), new Named("words", "x"), new Named("Not Legal", "x")));
        assertThat(registry.problems()).hasSize(2);
        assertThat(registry.problems().get(0).message()).contains("illegal name 'Not Legal'");
        assertThat(registry.problems().get(1).message())
                .contains("'words'", WordsPlugin.class.getName(), Named.class.getName());
        assertThat(registry.find("words")).isEmpty();
    }

    @Test
    void goes_on_after_a_document_that_fails() throws Exception {
        try (Engine engine =
                Pipeline.of(PipelineSpec.of("test", "words", "may"), REGISTRY).open()) {
            EngineException error =
                    catchThrowableOfType(EngineException.class, () -> engine.annotate(Article.of("a1", "They FAIL.")));
            assertThat(error)
                    .hasMessage("annotator 'words' failed on document 'a1': IllegalStateException: the text says so");
            JCas cas = engine.annotate(Article.of("a2", "It may rain."));
            assertThat(cas.getAnnotationIndex(HedgeCue.class).size()).isEqualTo(1);
        }
    }

    private static List<String> problems(String yaml) {
        InvalidPipelineException error = catchThrowableOfType(
                InvalidPipelineException.class,
                () -> Pipeline.of(PipelineFile.read("p.yaml", new StringReader(yaml)), REGISTRY));
        return error.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void refuses_layers_whose_name_is_taken() {
        PluginRegistry registry = PluginRegistry.of(
                List.of(new Named("one", "dates"), new Named("two", "colours"), new Named("three", "colours")));
        InvalidPipelineException error = catchThrowableOfType(
                InvalidPipelineException.class,
                () -> Pipeline.of(PipelineSpec.of("test", "one", "two", "three"), registry));
        assertThat(error.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "annotator 'one' names its layer 'dates' as Hearsay's own is named; ask its author for another name",
                        "annotator 'three' names its layer 'colours' as that of 'two' is named; ask its author for another name");
    }

    /** A plugin with any name, and any name of a layer. */
    private record Named(String name, String layer) implements AnnotatorPlugin {
        @Override
        public Map<String, Class<? extends Annotation>> layers() {
            return Map.of(layer, HedgeCue.class);
        }

        @Override
        public String summary() {
            return "does nothing";
        }

        @Override
        public List<Class<? extends TOP>> needs() {
            return List.of();
        }

        @Override
        public List<Class<? extends TOP>> gives() {
            return List.of();
        }

        @Override
        public Class<? extends AnalysisComponent> annotator() {
            return WordsPlugin.WordsAnnotator.class;
        }
    }
}
