package org.hearsay.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.formats.Inputs;
import org.hearsay.core.testing.MayPlugin;
import org.hearsay.core.testing.TroublePlugin;
import org.hearsay.core.testing.WordsPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RunTest {
    private final List<String> kinds = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void hands_on_outcomes_in_the_order_of_the_input(int threads) throws Exception {
        StringBuilder lines = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean fails = i % 50 == 7;
            String words = "word ".repeat(1 + (i * 37) % 90);
            lines.append(fails ? "{\"text\": \"FAIL\"}" : "{\"text\": \"" + words + "\"}")
                    .append('\n');
            expected.add(fails ? "failed at standard input:" + (i + 1) : "line-" + (i + 1) + " " + (1 + (i * 37) % 90));
        }
        assertThat(run(lines.toString(), threads)).isEqualTo(expected);
    }

    @Test
    @Timeout(60)
    void goes_on_after_documents_that_throw_overflow_or_take_too_long() throws Exception {
        List<String> troubles =
                List.of(TroublePlugin.THROW, TroublePlugin.RECURSE, TroublePlugin.SLEEP, TroublePlugin.LOOP);
        StringBuilder lines = new StringBuilder();
        for (String trouble : troubles) {
            lines.append("{\"text\": \"Fine.\"}\n{\"text\": \"").append(trouble).append("\"}\n");
        }
        lines.append("{\"text\": \"Fine again.\"}");
        assertThat(run(lines.toString(), 2, Duration.ofSeconds(1)))
                .containsExactly(
                        "line-1 2",
                        "failed at standard input:2",
                        "line-3 2",
                        "failed at standard input:4",
                        "line-5 2",
                        "failed at standard input:6",
                        "line-7 2",
                        "failed at standard input:8",
                        "line-9 3");
        assertThat(kinds).containsExactly("IllegalStateException", "StackOverflowError", "timeout", "timeout");
    }

    @Test
    @Timeout(60)
    void ends_when_memory_is_out_after_telling_the_document() {
        String lines = "{\"text\": \"Fine.\"}\n{\"text\": \"TROUBLE-MEMORY\"}\n";
        assertThatThrownBy(() -> run(lines, 1))
                .isInstanceOf(RunStoppedException.class)
                .hasMessageContaining(":2");
        assertThat(kinds).containsExactly("OutOfMemoryError");
    }

    @Test
    void stops_when_told_to_and_finishes_what_is_in_hand() throws Exception {
        try (Inputs inputs = inputs("{\"text\": \"Fine.\"}\n".repeat(100));
                Run<Integer> run = open(3, Duration.ofMinutes(1))) {
            List<Integer> results = new ArrayList<>();
            int[] asked = {0};
            run.annotate(inputs, outcome -> results.add(((Run.Outcome.Done<Integer>) outcome).result()), () -> {
                asked[0]++;
                return asked[0] > 10;
            });
            assertThat(results).hasSize(10);
        }
    }

    private List<String> run(String lines, int threads) throws Exception {
        return run(lines, threads, Duration.ofMinutes(1));
    }

    private static Inputs inputs(String lines) {
        ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        return new Inputs(List.of("-"), in, InputSettings.published(null));
    }

    private static Run<Integer> open(int threads, Duration timeout) throws Exception {
        PluginRegistry registry = PluginRegistry.of(List.of(new WordsPlugin(), new TroublePlugin(), new MayPlugin()));
        Pipeline pipeline = Pipeline.of(PipelineSpec.of("test", "words", "trouble", "may"), registry);
        return Run.open(
                pipeline,
                threads,
                timeout,
                (cas, article) -> cas.getAnnotationIndex(Token.class).size());
    }

    private List<String> run(String lines, int threads, Duration timeout) throws Exception {
        List<String> found = new ArrayList<>();
        try (Inputs inputs = inputs(lines);
                Run<Integer> run = open(threads, timeout)) {
            run.annotate(inputs, outcome -> {
                if (outcome instanceof Run.Outcome.Done<Integer> done) {
                    found.add(done.article().id() + " " + done.result());
                } else if (outcome instanceof Run.Outcome.Failed<Integer> failed) {
                    found.add("failed at " + failed.where());
                    kinds.add(failed.failure().kind());
                }
            });
        }
        return found;
    }
}
