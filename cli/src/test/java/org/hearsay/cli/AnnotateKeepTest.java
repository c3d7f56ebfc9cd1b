package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay annotate --keep}: gold stays, and what it lacks is added. */
final class AnnotateKeepTest {
    private static final String GOLD = """
            {"id": "a", "publisher": "Levant Wire", "text": "It may rain, Mayor Ana Ruiz said on Friday.", "hedges": [], \
            "attributions": [{"source": [{"begin": 19, "end": 27}], "cue": [{"begin": 28, "end": 32}], \
            "content": [{"begin": 3, "end": 11}], "kind": "INDIRECT"}]}
            """;

    @TempDir
    private Path folder;

    private String gold = "";

    @BeforeEach
    void write() throws Exception {
        gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD).toString();
    }

    @Test
    void keeps_what_there_is_and_adds_the_rest() throws Exception {
        String out = folder.resolve("out.jsonl").toString();
        CommandRun result = run("annotate", gold, "--keep", "--layers", "all", "-o", out);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(run("diff", gold, out).out()).isEqualTo("1 document, 0 differences\n");
        JsonNode document = new ObjectMapper().readTree(Path.of(out).toFile());
        assertThat(document.path("hedges")).isEmpty();
        assertThat(document.path("publisher").textValue()).isEqualTo("Levant Wire");
        assertThat(document.path("tokens")).hasSizeGreaterThan(9);
        assertThat(document.at("/entities/0/text").textValue()).isEqualTo("Ana Ruiz");
        assertThat(document.at("/dates/0/text").textValue()).isEqualTo("Friday");
        assertThat(document.path("annotators").findValuesAsText("name"))
                .containsExactly("language", "entities", "dates");
    }

    @Test
    void says_what_would_have_worked() {
        String out = folder.resolve("out.jsonl").toString();
        assertThat(run("annotate", gold, "-o", out, "--layers", "all").code()).isZero();
        CommandRun nothing = run("annotate", out, "--keep");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("--keep: the documents have all layers that the pipeline gives");
        assertThat(run("annotate", gold, "--keep", "--only", "dates").err()).contains("take one of them");
        assertThat(run(
                                "annotate",
                                gold,
                                "--keep",
                                "--run",
                                folder.resolve("run").toString())
                        .err())
                .contains("--keep writes where -o says");
    }
}
