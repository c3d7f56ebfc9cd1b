package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay diff}, and the page of errors that {@code hearsay evaluate} writes. */
final class DiffCommandTest {
    private static final String RUN = """
            {"id": "a<b>", "text": "<script>alert(1)</script> Ana \\"may\\" go. \\u202EIt might.", "entities": [{"begin": 26, "end": 29, "type": "PERSON"}], "hedges": [{"begin": 31, "end": 34, "type": "epistemic"}]}
            """;

    @TempDir
    private Path folder;

    private String first = "";
    private String second = "";

    @BeforeEach
    void write() throws Exception {
        first = Files.writeString(folder.resolve("a.jsonl"), RUN).toString();
        second = Files.writeString(
                        folder.resolve("b.jsonl"),
                        RUN.replace("PERSON", "LOCATION")
                                .replace("\"begin\": 31, \"end\": 34", "\"begin\": 31, \"end\": 35"))
                .toString();
    }

    @Test
    void shows_differences_and_counts() {
        CommandRun result = run("diff", first, second);
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("entities, other type   a<b>\n", "[Ana]", "  - A: PERSON\n  + B: LOCATION\n")
                .contains("hedges, other ends", "[may]{+\"+}", "1 document, 2 differences");
        assertThat(run("diff", first, first).out()).isEqualTo("1 document, 0 differences\n");
    }

    @Test
    void gives_scripts_json() throws Exception {
        assertThat(new ObjectMapper()
                        .readTree(run("diff", first, second, "--json").out())
                        .path("differences"))
                .hasSize(2);
    }

    @Test
    void writes_pages_in_which_text_is_text() throws Exception {
        Path page = folder.resolve("diff.html");
        assertThat(run("diff", first, second, "--html", page.toString()).code()).isZero();
        assertThat(Files.readString(page))
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "a&lt;b&gt;",
                        "other type",
                        "<td class=\"taken\">1</td>")
                .doesNotContain("<script>alert", "http:", "https:", "{{");
        Path errors = folder.resolve("errors.html");
        assertThat(run("evaluate", "--gold", first, "--system", second, "--errors", errors.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(errors))
                .contains("wrong type", "gold: PERSON; system: LOCATION", "<mark class=\"second\"")
                .doesNotContain("other type", "<script>alert");
    }

    @Test
    void says_what_cannot_be_read_or_written() {
        CommandRun missing = run("diff", first, folder.resolve("none.jsonl").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("none.jsonl: cannot be read");
        CommandRun unwritable = run("diff", first, second, "--html", first + "/below.html");
        assertThat(unwritable.code()).isEqualTo(2);
        assertThat(unwritable.err()).contains("below.html' cannot be written");
    }
}
