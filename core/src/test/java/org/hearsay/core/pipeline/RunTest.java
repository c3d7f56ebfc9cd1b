package org.hearsay.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.formats.Inputs;
import org.hearsay.core.testing.MayPlugin;
import org.hearsay.core.testing.WordsPlugin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RunTest {
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

    private static List<String> run(String lines, int threads) throws Exception {
        PluginRegistry registry = PluginRegistry.of(List.of(new WordsPlugin(), new MayPlugin()));
        Pipeline pipeline = Pipeline.of(PipelineSpec.of("test", "words", "may"), registry);
        ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        try (Inputs inputs = new Inputs(List.of("-"), in, InputSettings.published(null));
                Run<Integer> run = Run.open(
                        pipeline,
                        threads,
                        (cas, article) -> cas.getAnnotationIndex(Token.class).size())) {
            run.annotate(inputs, outcome -> {
                if (outcome instanceof Run.Outcome.Done<Integer> done) {
                    found.add(done.article().id() + " " + done.result());
                } else if (outcome instanceof Run.Outcome.Failed<Integer> failed) {
                    found.add("failed at " + failed.where());
                }
            });
        }
        return found;
    }
}
