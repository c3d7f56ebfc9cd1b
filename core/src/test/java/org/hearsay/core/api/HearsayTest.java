package org.hearsay.core.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hearsay.core.api.Hearsay.option;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.core.io.Article;
import org.hearsay.core.pipeline.EngineException;
import org.hearsay.core.pipeline.InvalidPipelineException;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.testing.MayPlugin;
import org.hearsay.core.testing.WordsPlugin;
import org.hearsay.core.types.HedgeCue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class HearsayTest {
    private static final PluginRegistry PLUGINS = PluginRegistry.of(List.of(new WordsPlugin(), new MayPlugin()));

    @Test
    void gives_typed_results_with_offsets_of_the_java_string() throws Exception {
        try (Hearsay hearsay = may("might", 4)) {
            AnnotatedArticle result = hearsay.annotate("\uD83D\uDE00 It might rain.");
            assertThat(result.hedges()).hasSize(1);
            assertThat(result.hedges().get(0).span()).isEqualTo(new Span(6, 11, "might"));
            assertThat(result.hedges().get(0).certainty()).isEqualTo(0.25);
            assertThat(result.hedges().get(0).negative()).isFalse();
            assertThat(result.sentences()).containsExactly(new Span(0, 17, "\uD83D\uDE00 It might rain."));
            assertThat(result.entities()).isEmpty();
            assertThat(result.statements()).isEmpty();
        }
    }

    @Test
    void hands_the_cas_on_with_what_is_known_of_the_article() throws Exception {
        try (Hearsay hearsay = may("may", 1)) {
            Article article = Article.of("a1", "2026-11-23", "It may rain.");
            String seen = hearsay.annotate(article, cas -> cas.getDocumentText() + cas.getDocumentLanguage());
            assertThat(seen).isEqualTo("It may rain.en");
        }
    }

    @Test
    void tells_whether_negation_turns_a_hedge_round() throws Exception {
        try (Hearsay hearsay = may("may", 1)) {
            Article article = Article.of("a1", "2026-11-23", "It may not rain.");
            List<Hedge> hedges = hearsay.annotate(article, cas -> {
                cas.getAnnotationIndex(HedgeCue.class).forEach(cue -> cue.setPolarity("negative"));
                return AnnotatedArticle.of(article, cas).hedges();
            });
            assertThat(hedges).extracting(Hedge::negative).containsExactly(true);
        }
    }

    @Test
    void reports_all_problems_at_once() {
        InvalidPipelineException error = catchThrowableOfType(
                InvalidPipelineException.class,
                () -> Hearsay.pipeline()
                        .plugins(PLUGINS)
                        .add("may", option("word", "can"), option("word", "may"), option("certainty", 7))
                        .add("wrods")
                        .build());
        assertThat(error.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "annotator 1: option 'word' is set twice",
                        "annotator 1: 'may' needs Token; nothing before it gives that (words would)",
                        "annotator 1: option 'certainty' takes a number from 0.0 to 1.0, not '7'",
                        "annotator 2: no annotator 'wrods'; did you mean 'words'? available: may, words");
        assertThatThrownBy(() -> Hearsay.pipeline().build()).hasMessageContaining("has no annotators");
    }

    @Test
    void goes_on_after_a_text_that_fails() throws Exception {
        try (Hearsay hearsay = may("may", 1)) {
            assertThatThrownBy(() -> hearsay.annotate("FAIL"))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("annotator 'words' failed");
            assertThatThrownBy(() -> hearsay.annotate(Article.of("a", "It may."), cas -> {
                        throw new IllegalStateException("mine");
                    }))
                    .hasMessage("mine");
            assertThat(hearsay.annotate("It may.").hedges()).hasSize(1);
        }
    }

    @Test
    @Timeout(60)
    void many_threads_share_few_engines() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Hearsay hearsay = may("may", 2)) {
            List<Future<AnnotatedArticle>> results = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String text = "It may " + "may ".repeat(i % 7);
                results.add(threads.submit(() -> hearsay.annotate(text)));
            }
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get().hedges()).hasSize(1 + i % 7);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Timeout(60)
    void closing_lets_articles_at_work_finish_and_takes_no_others() throws Exception {
        Hearsay hearsay = may("may", 1);
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<String> result = thread.submit(() -> hearsay.annotate(Article.of("a", "It may."), cas -> {
                atWork.countDown();
                closed.await();
                return cas.getDocumentText();
            }));
            atWork.await();
            hearsay.close();
            closed.countDown();
            assertThat(result.get()).isEqualTo("It may.");
        } finally {
            thread.shutdownNow();
        }
        assertThatThrownBy(() -> hearsay.annotate("x")).hasMessageContaining("is closed");
    }

    @Test
    void refuses_a_pool_of_none() {
        assertThatThrownBy(() -> Hearsay.pipeline().engines(0)).hasMessageContaining("at least 1, not 0");
    }

    private static Hearsay may(String word, int engines) throws InvalidPipelineException {
        return Hearsay.pipeline()
                .plugins(PLUGINS)
                .engines(engines)
                .add("words")
                .add("may", option("word", word), option("certainty", 0.25))
                .build();
    }
}
