package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A component of DKPro Core, as it comes from Maven Central, between annotators of Hearsay. */
final class DkproComponentTest {
    @TempDir
    private Path folder;

    @Test
    void splits_tokens_between_our_tokens_and_our_hedges() throws Exception {
        Path text = Files.writeString(folder.resolve("a.txt"), "It may rain: snow_storm.");
        String pipeline = """
                annotators:
                  - language
                  - uimafit: org.dkpro.core.tokit.PatternBasedTokenSegmenter
                    parameters: { patterns: ["+|_"] }
                  - hedging
                """;
        JsonNode between = annotate(text, pipeline);
        assertThat(words(between, "tokens")).contains("snow", "_", "storm").doesNotContain("snow_storm");
        assertThat(words(between, "hedges")).containsExactly("may");
        assertThat(between.get("annotators").get(1).get("name").textValue()).isEqualTo("PatternBasedTokenSegmenter");
        assertThat(between.get("annotators").get(1).get("version").textValue()).isEqualTo("2.5.0");
        JsonNode without = annotate(text, "annotators: [language, hedging]\n");
        assertThat(words(without, "tokens")).contains("snow_storm");
    }

    @Test
    void checks_its_parameters_before_the_run() throws Exception {
        Path pipeline = Files.writeString(
                folder.resolve("p.yaml"),
                "annotators:\n  - uimafit: org.dkpro.core.tokit.PatternBasedTokenSegmenter\n    parameters: { pattern: [x] }\n");
        CommandRun result = run("validate", pipeline.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains(
                        "p.yaml:2: 'PatternBasedTokenSegmenter' needs Token; nothing before it gives that (language would)",
                        "p.yaml:3: 'PatternBasedTokenSegmenter' has no parameter 'pattern'; did you mean 'patterns'?",
                        "p.yaml:2: parameter 'patterns' of 'PatternBasedTokenSegmenter' must be set");
    }

    private JsonNode annotate(Path text, String pipeline) throws Exception {
        Path file = Files.writeString(folder.resolve("p.yaml"), pipeline);
        CommandRun result = run("annotate", text.toString(), "-p", file.toString(), "--layers", "all");
        assertThat(result.code()).as(result.err()).isZero();
        return new ObjectMapper().readTree(result.out());
    }

    private static List<String> words(JsonNode document, String layer) {
        String text = document.get("text").textValue();
        List<String> words = new ArrayList<>();
        document.get(layer)
                .forEach(mark -> words.add(text.substring(
                        mark.get("begin").intValue(), mark.get("end").intValue())));
        return words;
    }
}
