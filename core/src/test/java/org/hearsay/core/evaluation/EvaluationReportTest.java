package org.hearsay.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.core.io.Layer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluationReportTest {
    private static final Path EXPLANATION = Path.of(System.getProperty("basedir", "."), "EVALUATION.md");

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private EvaluationReport report;

    @BeforeEach
    void evaluate() throws Exception {
        Path gold = Annotated.write(
                folder.resolve("gold.jsonl"),
                Annotated.marks("a", Layer.DATES, "On [Monday](DATE 2026-11-23).")
                        .with("section", "world"),
                Annotated.marks("b", Layer.DATES, "On [Friday](DATE 2026-11-27).")
                        .with("section", "sport"));
        Path system = Annotated.write(
                folder.resolve("system.jsonl"),
                Annotated.marks("a", Layer.DATES, "On [Monday](DATE 2026-11-23)."),
                Annotated.marks("b", Layer.DATES, "On [Friday](DATE 2026-11-20)."));
        Evaluation evaluation = Evaluation.of(gold, system);
        report = new EvaluationReport(
                evaluation,
                100,
                1,
                Bootstrap.intervals(evaluation, 100, 1),
                Map.of("section", evaluation.slices("section")),
                Randomisation.test(evaluation, Evaluation.of(gold, gold), 100, 1));
    }

    @Test
    void shows_figures_intervals_slices_and_differences_to_people() {
        assertThat(report.text())
                .startsWith("2 documents\n\ndates\n")
                .contains(
                        "  value                      F1  50.00 [  0.00, 100.00]   P  50.00   R  50.00   gold      2   system      2\n",
                        "  value-accuracy                 50.00 [  0.00, 100.00]   of 2\n",
                        "  strict.DATE ",
                        "by section, F1               documents   dates.value\n",
                        "  sport                              1          0.00\n",
                        "  world                              1        100.00\n",
                        "  dates.value                          100.00    50.00   -50.00   1.0000\n");
    }

    @Test
    void gives_scripts_the_same_by_name() throws Exception {
        JsonNode json = new ObjectMapper().readTree(report.json());
        assertThat(json.path("documents").intValue()).isEqualTo(2);
        assertThat(json.path("scores").path("dates.value").toString())
                .isEqualTo("{\"precision\":50.0,\"recall\":50.0,\"f1\":50.0,\"correct\":1,\"gold\":2,\"system\":2,"
                        + "\"low\":0.0,\"high\":100.0}");
        assertThat(json.at("/slices/section/world/scores/dates.value/f1").doubleValue())
                .isEqualTo(100);
        assertThat(json.at("/baseline/dates.value/difference").doubleValue()).isEqualTo(-50);
    }

    @Test
    void every_measure_is_explained_in_the_document_that_explains_them() throws IOException {
        List<String> lines = Files.readAllLines(EXPLANATION);
        for (Measure measure : Measure.values()) {
            assertThat(lines)
                    .as(measure.id())
                    .anyMatch(line -> line.contains("`" + measure.id() + "`") && line.contains(measure.meaning()));
        }
    }
}
