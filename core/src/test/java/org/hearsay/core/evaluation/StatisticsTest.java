package org.hearsay.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.hearsay.core.io.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Intervals and tests. */
final class StatisticsTest {
    private static final Metric STRICT = new Metric(Layer.HEDGES, Measure.STRICT);

    @TempDir
    private Path folder;

    @Test
    void an_interval_holds_the_figure_and_is_the_same_for_the_same_seed() throws Exception {
        Evaluation evaluation = evaluation("half", "1010101010");
        Map<Metric, Bootstrap.Interval> intervals = Bootstrap.intervals(evaluation, 500, 7);
        Bootstrap.Interval interval = Objects.requireNonNull(intervals.get(STRICT));
        // of ten draws, half of them found: 2 to 8 with 95 %, and F1 of k found is 2k / (10 + k)
        assertThat(interval.low()).isEqualTo(4 / 12.0);
        assertThat(interval.high()).isEqualTo(16 / 18.0);
        assertThat(Bootstrap.intervals(evaluation, 500, 7)).isEqualTo(intervals);
    }

    @Test
    void there_is_no_interval_of_one_document_nor_without_samples() throws Exception {
        assertThat(Bootstrap.intervals(evaluation("one", "1"), 100, 1)).isEmpty();
        assertThat(Bootstrap.intervals(evaluation("two", "10"), 0, 1)).isEmpty();
    }

    @Test
    void where_all_documents_are_alike_the_interval_is_a_point() throws Exception {
        assertThat(Bootstrap.intervals(evaluation("all", "1111"), 50, 1))
                .containsEntry(STRICT, new Bootstrap.Interval(1, 1));
    }

    @Test
    void a_system_does_not_differ_from_itself() throws Exception {
        Evaluation evaluation = evaluation("self", "1010101010");
        assertThat(Randomisation.test(evaluation, evaluation, 200, 1).get(STRICT))
                .isEqualTo(new Randomisation.Difference(new Score(5, 10, 5), 0, 1));
    }

    @Test
    void the_chance_of_a_difference_is_that_of_all_ways_to_change_places() throws Exception {
        // all right against 4 wrong of 10: as great a difference only if all 4 stay or all 4 go, 2 of 16 ways
        Randomisation.Difference difference = Objects.requireNonNull(
                Randomisation.test(evaluation("good", "1111111111"), evaluation("bad", "1111110000"), 20_000, 3)
                        .get(STRICT));
        assertThat(difference.difference()).isCloseTo(1 - 0.75, within(1e-9));
        assertThat(difference.p()).isCloseTo(2 / 16.0, within(0.01));
    }

    /** A gold of one hedge a document, and a system that finds those of the documents at a 1. */
    private Evaluation evaluation(String name, String found) throws Exception {
        Annotated[] gold = new Annotated[found.length()];
        Annotated[] system = new Annotated[found.length()];
        for (int i = 0; i < gold.length; i++) {
            gold[i] = Annotated.marks("d" + i, Layer.HEDGES, "It [may](epistemic) rain.");
            system[i] = found.charAt(i) == '1' ? gold[i] : Annotated.marks("d" + i, Layer.HEDGES, "It may rain.");
        }
        return Evaluation.of(
                Annotated.write(folder.resolve(name + ".gold.jsonl"), gold),
                Annotated.write(folder.resolve(name + ".jsonl"), system));
    }
}
