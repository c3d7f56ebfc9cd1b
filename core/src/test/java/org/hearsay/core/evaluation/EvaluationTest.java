package org.hearsay.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.core.io.Layer;
import org.hearsay.core.spi.ScorerPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluationTest {
    @TempDir
    private Path folder;

    @Test
    void counts_strict_overlapping_and_by_words_in_all_and_by_type() throws Exception {
        Map<String, Score> scores = scores(
                Annotated.marks(
                        "a",
                        Layer.ENTITIES,
                        "Mayor [Ana Ruiz](PERSON) flew to [Lima](LOCATION) on [Iberia](ORGANIZATION)."),
                Annotated.marks(
                        "a", Layer.ENTITIES, "[Mayor Ana Ruiz](PERSON) flew to [Lima](ORGANIZATION) on Iberia."));
        assertThat(scores)
                .containsEntry("entities.span", new Score(1, 3, 2))
                .containsEntry("entities.span-overlap", new Score(2, 3, 2))
                .containsEntry("entities.strict", new Score(0, 3, 2))
                .containsEntry("entities.overlap", new Score(1, 3, 2))
                .containsEntry("entities.tokens", new Score(2, 4, 4))
                .containsEntry("entities.type-accuracy", new Score(1, 2, 2))
                .containsEntry("entities.strict.PERSON", new Score(0, 1, 1))
                .containsEntry("entities.overlap.PERSON", new Score(1, 1, 1))
                .containsEntry("entities.tokens.PERSON", new Score(2, 2, 3))
                .containsEntry("entities.tokens.ORGANIZATION", new Score(0, 1, 1))
                .doesNotContainKey("entities.name-accuracy");
    }

    @Test
    void pairs_equal_spans_before_larger_overlaps() throws Exception {
        Map<String, Score> scores = scores(
                Annotated.marks("a", Layer.DATES, "[the [spring](DATE 2026-SP) of 2026](DATE 2026-SP)"),
                Annotated.marks("a", Layer.DATES, "the [spring](DATE 2026-SP) [of 2026](DATE 2026)"));
        assertThat(scores)
                .containsEntry("dates.span", new Score(1, 2, 2))
                .containsEntry("dates.span-overlap", new Score(2, 2, 2))
                .containsEntry("dates.value", new Score(1, 2, 2))
                .containsEntry("dates.value-accuracy", new Score(1, 2, 2));
    }

    @Test
    void scores_the_layers_of_plugins() throws Exception {
        String text =
                "{\"id\": \"a\", \"text\": \"two cups of red tea\", \"tags\": [{\"name\": \"x\"}], \"amounts\": [";
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                text
                        + "{\"begin\": 0, \"end\": 8, \"kind\": \"COUNT\", \"unit\": \"cup\", \"confidence\": 1},"
                        + " {\"begin\": 12, \"end\": 15, \"kind\": \"COLOUR\"}]}");
        Path system = Files.writeString(
                folder.resolve("system.jsonl"),
                text + "{\"begin\": 0, \"end\": 8, \"kind\": \"COUNT\", \"unit\": \"mug\", \"confidence\": 0.5},"
                        + " {\"begin\": 12, \"end\": 19, \"kind\": \"COLOUR\"}]}");
        Evaluation evaluation = Evaluation.of(gold, system);
        Map<String, Score> scores = new TreeMap<>();
        evaluation.scores().forEach((metric, score) -> scores.put(metric.name(), score));
        assertThat(scores)
                .containsEntry("amounts.strict", new Score(1, 2, 2))
                .containsEntry("amounts.overlap", new Score(2, 2, 2))
                .containsEntry("amounts.strict.COUNT", new Score(1, 1, 1))
                .containsEntry("amounts.unit-accuracy", new Score(0, 1, 1))
                .doesNotContainKeys("tags.strict", "amounts.kind-accuracy", "amounts.confidence-accuracy");
    }

    @Test
    void refuses_a_figure_of_a_scorer_that_is_taken_or_no_name() throws Exception {
        Path gold =
                Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": \"a\", \"text\": \"Ana\", \"entities\": []}");
        assertThatThrownBy(() -> Evaluation.of(gold, gold, List.of(new OneFigure("strict"))))
                .hasMessage(
                        "scorer 'entities' has the figure 'strict', which Hearsay counts itself; it takes another name");
        assertThatThrownBy(() -> Evaluation.of(gold, gold, List.of(new OneFigure("All names"))))
                .hasMessageStartingWith("scorer 'entities' has the figure 'All names'; a name is in lower-case kebab");
    }

    private record OneFigure(String figure) implements ScorerPlugin {
        @Override
        public String name() {
            return "entities";
        }

        @Override
        public String summary() {
            return "one figure";
        }

        @Override
        public void score(Document gold, Document system, Figures figures) {
            figures.add(figure, 1, 1, 1);
        }
    }

    @Test
    void judges_the_attributes_that_the_gold_states() throws Exception {
        Annotated gold = Annotated.marks("a", Layer.DATES, "[early May](DATE 2026-05) or [June](DATE 2026-06)");
        Annotated system = Annotated.marks("a", Layer.DATES, "[early May](DATE 2026-05) or [June](DATE 2026-07)");
        assertThat(scores(gold, system)).doesNotContainKey("dates.mod-accuracy");
        ((ObjectNode) gold.json().path("dates").path(0)).put("mod", "START");
        assertThat(scores(gold, system))
                .containsEntry("dates.mod-accuracy", new Score(0, 1, 1))
                .containsEntry("dates.value-accuracy", new Score(1, 2, 2));
    }

    @Test
    void counts_scopes_with_their_cues_and_sentences_where_the_gold_has_them() throws Exception {
        Annotated gold =
                Annotated.marks("a", Layer.HEDGES, "It [may](epistemic It may rain) rain. It [might](epistemic) snow.");
        gold.json().putArray("sentences").addObject().put("begin", 0).put("end", 12);
        gold.json().withArray("/sentences").addObject().put("begin", 13).put("end", 27);
        Annotated system = Annotated.marks(
                "a", Layer.HEDGES, "It [may](epistemic It may rain.) rain. It [might snow](epistemic).");
        assertThat(scores(gold, system))
                .containsEntry("hedges.scope", new Score(0, 1, 1))
                .containsEntry("hedges.scope-accuracy", new Score(0, 1, 1))
                .containsEntry("hedges.sentence", new Score(2, 2, 2));
    }

    @Test
    void scores_roles_and_relations_of_attributions() throws Exception {
        String gold =
                "[Ana](source0) [said](cue0) [it may rain](content0). [Lin](source1) [denied](cue1) [it](content1).";
        String system = "[Ana](source0) [said](cue0) [it may](content0) rain. Lin [denied](cue1) [it](content1).";
        assertThat(scores(Annotated.statements("a", gold), Annotated.statements("a", system)))
                .containsEntry("attributions.source", new Score(1, 2, 1))
                .containsEntry("attributions.cue", new Score(2, 2, 2))
                .containsEntry("attributions.content", new Score(1, 2, 2))
                .containsEntry("attributions.content-overlap", new Score(2, 2, 2))
                .containsEntry("attributions.content-tokens", new Score(3, 4, 3))
                .containsEntry("attributions.content-characters", new Score(8, 13, 8))
                .containsEntry("attributions.relation", new Score(0, 2, 2))
                // a source on one side alone is no relation that overlaps
                .containsEntry("attributions.relation-overlap", new Score(1, 2, 2))
                .doesNotContainKey("attributions.speaker");
    }

    @Test
    void counts_a_source_that_two_statements_share_once() throws Exception {
        Annotated both = Annotated.statements("a", "[Ana](source0) [said](cue0) [so](content0).");
        both.json()
                .withArray("/attributions")
                .add(both.json().path("attributions").path(0).deepCopy());
        assertThat(scores(both, both))
                .containsEntry("attributions.source", new Score(1, 1, 1))
                .containsEntry("attributions.relation", new Score(1, 2, 2))
                .containsEntry("attributions.relation-overlap", new Score(2, 2, 2));
    }

    @Test
    void judges_speaker_kind_and_polarity_of_relations_that_overlap() throws Exception {
        String text = "[She](source0) [denied](cue0) [it](content0). [He](source1) [said](cue1) [so](content1).";
        String names = "[She](PERSON Ana Ruiz) denied it. [He](PERSON Lin Wu) said so.";
        Annotated gold = speakers(Annotated.statements("a", text).and(Layer.ENTITIES, names), "e0", "e1")
                .set(0, "kind", "INDIRECT")
                .set(0, "polarity", "negative");
        Annotated system = speakers(Annotated.statements("a", text).and(Layer.ENTITIES, names), "e0", "e0")
                .set(0, "kind", "DIRECT");
        assertThat(scores(gold, system))
                .containsEntry("attributions.speaker", new Score(1, 2, 2))
                .containsEntry("attributions.speaker-accuracy", new Score(1, 2, 2))
                .containsEntry("attributions.kind-accuracy", new Score(0, 1, 1))
                .containsEntry("attributions.polarity-accuracy", new Score(0, 1, 1));
    }

    private static Annotated speakers(Annotated document, String first, String second) {
        for (int i = 0; i < 2; i++) {
            ((ObjectNode) document.json().path("entities").path(i)).put("entity", "e" + i);
        }
        return document.set(0, "speaker", first).set(1, "speaker", second);
    }

    @Test
    void counts_offsets_in_code_points() throws Exception {
        Annotated document = Annotated.marks("a", Layer.ENTITIES, "Ana Ruiz");
        document.json().put("text", "\uD83D\uDE00\uD83D\uDE00 Ana Ruiz");
        document.json()
                .withArray("/entities")
                .addObject()
                .put("begin", 3)
                .put("end", 11)
                .put("type", "PERSON");
        assertThat(scores(document, document)).containsEntry("entities.tokens", new Score(2, 2, 2));
    }

    @Test
    void counts_missing_documents_as_empty_and_says_so() throws Exception {
        Evaluation evaluation = Annotated.evaluate(
                folder,
                Annotated.marks("a", Layer.HEDGES, "It [may](epistemic) rain."),
                Annotated.marks("b", Layer.HEDGES, "x"));
        assertThat(byName(evaluation)).containsEntry("hedges.span", new Score(0, 1, 0));
        assertThat(evaluation.notes())
                .containsExactly(
                        "1 document of the gold not in the system's output, counted as annotated with nothing",
                        "1 document of the system not in the gold, not counted");
    }

    @Test
    void leaves_out_layers_that_the_gold_does_not_state() throws Exception {
        Annotated system =
                Annotated.marks("a", Layer.HEDGES, "It [may](epistemic) rain.").and(Layer.DATES, "It may rain.");
        assertThat(scores(Annotated.marks("a", Layer.DATES, "It [may](DATE) rain."), system))
                .containsEntry("dates.span", new Score(0, 1, 0))
                .doesNotContainKey("hedges.span");
    }

    @Test
    void slices_by_metadata_with_the_year_of_publication() throws Exception {
        Path gold = Annotated.write(
                folder.resolve("gold.jsonl"),
                may("a").with("published", "2025-12-27").with("publisher", "Levant Wire"),
                may("b").with("published", "2026-01-02").with("publisher", "Levant Wire"),
                may("c"));
        Evaluation evaluation = Evaluation.of(gold, gold);
        assertThat(evaluation.slices("year"))
                .extracting(Evaluation.Slice::value)
                .containsExactly("(none)", "2025", "2026");
        assertThat(evaluation.slices("publisher").get(1).documents()).isEqualTo(2);
        assertThat(evaluation.slices("publisher").get(1).scores())
                .containsEntry(new Metric(Layer.HEDGES, Measure.STRICT), new Score(2, 2, 2));
        assertThatThrownBy(() -> evaluation.slices("publishr"))
                .hasMessageContaining("no document has the field 'publishr'; did you mean 'publisher'?");
    }

    private static Annotated may(String id) {
        return Annotated.marks(id, Layer.HEDGES, "It [may](epistemic) rain.");
    }

    @Test
    void tells_everything_that_is_wrong_with_file_and_line() throws Exception {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\": \"a\", \"text\": \"one\"}\nbroken\n{\"id\": \"a\", \"text\": \"two\"}");
        Path system = Files.writeString(
                folder.resolve("system.jsonl"),
                "{\"id\": \"a\", \"text\": \"on\", \"dates\": [{\"begin\": 1, \"end\": 9}]}");
        assertThatThrownBy(() -> Evaluation.of(gold, system))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContainingAll(
                        "gold.jsonl:2: broken JSON",
                        "gold.jsonl:3: a second document with the id 'a'",
                        "system.jsonl:1: dates hold a span from 1 to 9",
                        "differs from that at");
        assertThatThrownBy(() -> Evaluation.of(folder.resolve("none"), system)).hasMessageContaining("cannot be read");
    }

    private Map<String, Score> scores(Annotated gold, Annotated system) throws Exception {
        return byName(Annotated.evaluate(folder, gold, system));
    }

    private static Map<String, Score> byName(Evaluation evaluation) {
        Map<String, Score> byName = new TreeMap<>();
        evaluation.scores().forEach((metric, score) -> byName.put(metric.name(), score));
        return byName;
    }
}
