package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay evaluate} as users type it. */
final class EvaluateCommandTest {
    private static final String GOLD = """
            {"id": "a", "published": "2025-12-27", "publisher": "Levant Wire", "text": "They met on Friday.", "dates": [{"begin": 12, "end": 18, "type": "DATE", "value": "2025-12-26"}]}
            {"id": "b", "published": "2026-01-02", "publisher": "Orient 12", "text": "They met in May.", "dates": [{"begin": 12, "end": 15, "type": "DATE", "value": "2025-05"}]}
            """;

    @TempDir
    private Path folder;

    private String gold = "";
    private String system = "";

    @BeforeEach
    void write() throws Exception {
        gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD).toString();
        system = Files.writeString(folder.resolve("system.jsonl"), GOLD.replace("2025-05", "2026-05"))
                .toString();
    }

    @Test
    void shows_the_figures() {
        CommandRun result = evaluate("--by", "year", "--baseline", gold, "--bootstrap", "50");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("2 documents", "span                       F1 100.00", "value                      F1  50.00")
                .contains("by year, F1", "95% intervals", "against the baseline");
    }

    @Test
    void a_figure_below_its_minimum_ends_with_exit_code_3() {
        assertThat(evaluate("--min", "dates.value=50", "--min", "dates.span=100")
                        .code())
                .isZero();
        CommandRun below =
                evaluate("--min", "dates.value=80", "--min", "dates.span=100", "--min", "dates.strict.DATE=0");
        assertThat(below.code()).isEqualTo(3);
        assertThat(below.err()).isEqualTo("hearsay: dates.value is 50.00, below 80\n");
        assertThat(below.out()).contains("dates");
    }

    @Test
    void writes_json_to_a_file_or_in_place_of_the_tables() throws Exception {
        Path file = folder.resolve("scores.json");
        assertThat(evaluate("--json", file.toString()).out()).contains("2 documents");
        assertThat(new ObjectMapper()
                        .readTree(file.toFile())
                        .at("/scores/dates.value/f1")
                        .doubleValue())
                .isEqualTo(50);
        assertThat(new ObjectMapper()
                        .readTree(evaluate("--json").out())
                        .at("/scores/dates.value/f1")
                        .doubleValue())
                .isEqualTo(50);
    }

    @Test
    void reads_gold_and_system_in_other_formats() throws Exception {
        Path xmi = Files.createDirectories(folder.resolve("xmi"));
        assertThat(run("convert", gold, "-o", xmi.toString(), "--format", "xmi").code())
                .isZero();
        CommandRun result = run("evaluate", "--gold", xmi.toString(), "--system", system);
        assertThat(result.out()).contains("value                      F1  50.00");
    }

    @Test
    void says_what_would_have_worked() {
        CommandRun unknown = evaluate("--min", "dates.valeu=80");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("no figure 'dates.valeu'; did you mean 'dates.value'? available: dates.span,");
        assertThat(unknown.out()).isEmpty();
        assertThat(evaluate("--min", "dates.value").err()).contains("--min takes FIGURE=PERCENT");
        assertThat(evaluate("--by", "publishr").err()).contains("did you mean 'publisher'?");
        assertThat(evaluate("--bootstrap", "-1").err()).contains("--bootstrap takes a number of at least 0, not '-1'");
        assertThat(evaluate("--baseline", gold, "--bootstrap", "0").err()).contains("at least 1 with --baseline");
        assertThat(run("evaluate", "--gold", folder.resolve("none.jsonl").toString(), "--system", system)
                        .err())
                .contains("none.jsonl: cannot be read");
    }

    private CommandRun evaluate(String... options) {
        List<String> arguments = new ArrayList<>(List.of("evaluate", "--gold", gold, "--system", system));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }
}
