package org.hearsay.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.evaluation.Difference.Kind;
import org.hearsay.core.evaluation.Differences.TypePair;
import org.hearsay.core.io.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DifferencesTest {
    @TempDir
    private Path folder;

    @Test
    void shows_each_difference_in_its_sentence() throws Exception {
        Differences differences = between(
                Annotated.marks(
                        "a",
                        Layer.ENTITIES,
                        "It rained. Mayor [Ana Ruiz](PERSON) flew to [Lima](LOCATION) on [Iberia](ORGANIZATION). [Oslo](LOCATION) slept."),
                Annotated.marks(
                        "a",
                        Layer.ENTITIES,
                        "It rained. [Mayor Ana Ruiz](PERSON) flew to [Lima](ORGANIZATION) on Iberia. [Oslo](LOCATION) [slept](MISC)."));
        assertThat(differences.all())
                .extracting(Difference::kinds)
                .containsExactly(Set.of(Kind.ENDS), Set.of(Kind.TYPE), Set.of(Kind.MISSED), Set.of(Kind.SPURIOUS));
        assertThat(differences.all())
                .extracting(Difference::text)
                .containsExactly(
                        "{+Mayor +}[Ana Ruiz] flew to Lima on Iberia.",
                        "Mayor Ana Ruiz flew to [Lima] on Iberia.",
                        "Mayor Ana Ruiz flew to Lima on [-Iberia-].",
                        "Oslo {+slept+}.");
        assertThat(differences.counts())
                .isEqualTo(Map.of("entities", Map.of(Kind.MISSED, 1, Kind.SPURIOUS, 1, Kind.ENDS, 1, Kind.TYPE, 1)));
        assertThat(differences.types().get("entities"))
                .containsEntry(new TypePair("LOCATION", "ORGANIZATION"), 1)
                .containsEntry(new TypePair("LOCATION", "LOCATION"), 1)
                .containsEntry(new TypePair("", "MISC"), 1);
    }

    @Test
    void one_pair_can_differ_in_several_ways_and_counts_for_each() throws Exception {
        Differences differences = between(
                Annotated.marks("a", Layer.DATES, "They met [last May](DATE 2026-05)."),
                Annotated.marks("a", Layer.DATES, "They met last [May](SET XXXX-05)."));
        assertThat(differences.all()).hasSize(1);
        Difference difference = differences.all().get(0);
        assertThat(difference.kinds()).containsExactlyInAnyOrder(Kind.ENDS, Kind.TYPE, Kind.VALUE);
        assertThat(difference.mainKind()).isEqualTo(Kind.ENDS);
        assertThat(difference.first()).isEqualTo("DATE 2026-05");
        assertThat(difference.second()).isEqualTo("SET XXXX-05");
        assertThat(differences.counts().getOrDefault("dates", Map.of())).hasSize(3);
    }

    @Test
    void pairs_attributions_by_their_cue_even_where_a_role_is_wrong() throws Exception {
        Differences differences = between(
                Annotated.statements(
                        "a",
                        "[Ana](source0) [said](cue0) [it may rain](content0). [Lin](source1) [left](cue1) [so](content1)."),
                Annotated.statements("a", "Ana [said](cue0) [it may](content0) rain. Lin left so."));
        assertThat(differences.all())
                .extracting(Difference::text)
                .containsExactly("[-Ana-] [said] [it may][- rain-].", "[-Lin-] [-left-] [-so-].");
        assertThat(differences.all()).extracting(Difference::mainKind).containsExactly(Kind.ENDS, Kind.MISSED);
    }

    @Test
    void errors_are_of_what_the_gold_states_alone() throws Exception {
        Annotated gold = Annotated.statements("a", "[Ana](source0) [said](cue0) [so](content0).");
        Annotated system = Annotated.statements("a", "[Ana](source0) [said](cue0) [so](content0).")
                .set(0, "kind", "INDIRECT")
                .and(Layer.HEDGES, "Ana [said](doxastic) so.");
        assertThat(Differences.of(Annotated.evaluate(folder, gold, system)).isEmpty())
                .isTrue();
        assertThat(between(gold, system).counts()).isEqualTo(Map.of("attributions", Map.of(Kind.TYPE, 1)));
    }

    @Test
    void cuts_a_long_context_at_words_and_keeps_pairs_of_surrogates() throws Exception {
        String before = "word ".repeat(300) + "\uD83D\uDE00 ";
        Annotated first = Annotated.marks("a", Layer.DATES, "x");
        first.json().put("text", before + "May " + "word ".repeat(300));
        int begin = before.codePointCount(0, before.length());
        Annotated second = Annotated.marks("a", Layer.DATES, "x");
        second.json().put("text", before + "May " + "word ".repeat(300));
        second.json()
                .withArray("/dates")
                .addObject()
                .put("begin", begin)
                .put("end", begin + 3)
                .put("type", "DATE");
        String text = between(first, second).all().get(0).text();
        assertThat(text).hasSizeBetween(200, 300).startsWith("... word").endsWith("word ...");
        assertThat(text).contains("\uD83D\uDE00 {+May+} word");
    }

    @Test
    void shows_the_words_of_a_scope() throws Exception {
        Difference difference = between(
                        Annotated.marks("a", Layer.HEDGES, "Ana said it [may](epistemic it may rain) rain."),
                        Annotated.marks("a", Layer.HEDGES, "Ana said it [may](epistemic may rain) rain."))
                .all()
                .get(0);
        assertThat(difference.kinds()).containsExactly(Kind.VALUE);
        assertThat(difference.first()).isEqualTo("epistemic, scope: it may rain");
        assertThat(difference.second()).isEqualTo("epistemic, scope: may rain");
    }

    @Test
    void shows_the_layers_of_plugins() throws Exception {
        String first = """
                {"id": "a", "text": "It cost $3 or $4, or $5.", "quantities": [\
                {"begin": 8, "end": 10, "kind": "MONEY", "value": "3", "unit": "USD", "confidence": 0.5},\
                {"begin": 14, "end": 16, "kind": "MONEY", "value": "4", "unit": "USD"}]}
                {"id": "b", "text": "It cost $3.", "quantities": []}
                """;
        String second = """
                {"id": "a", "text": "It cost $3 or $4, or $5.", "quantities": [\
                {"begin": 8, "end": 10, "kind": "MONEY", "value": "3", "unit": "USD"},\
                {"begin": 14, "end": 16, "kind": "MONEY", "value": "4", "unit": "AUD"}]}
                {"id": "b", "text": "It cost $3.", "quantities": [{"begin": 8, "end": 10, "kind": "MONEY"}]}
                """;
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), first);
        Path system = Files.writeString(folder.resolve("system.jsonl"), second);
        for (Differences differences :
                List.of(Differences.between(gold, system), Differences.of(Evaluation.of(gold, system)))) {
            assertThat(differences.counts()).isEqualTo(Map.of("quantities", Map.of(Kind.SPURIOUS, 1, Kind.VALUE, 1)));
            Difference difference = differences.all().get(0);
            assertThat(difference.first()).isEqualTo("MONEY, unit: USD, value: 4");
            assertThat(difference.second()).isEqualTo("MONEY, unit: AUD, value: 4");
            assertThat(differences.types().get("quantities"))
                    .isEqualTo(Map.of(new TypePair("MONEY", "MONEY"), 2, new TypePair("", "MONEY"), 1));
        }
        assertThat(Differences.between(system, gold).counts())
                .isEqualTo(Map.of("quantities", Map.of(Kind.MISSED, 1, Kind.VALUE, 1)));
    }

    @Test
    void gives_scripts_the_annotations_as_they_are() throws Exception {
        Differences differences = between(
                Annotated.marks("a", Layer.HEDGES, "It [may](epistemic) rain."),
                Annotated.marks("a", Layer.HEDGES, "It [may](condition) rain."));
        JsonNode json = new ObjectMapper().readTree(differences.json());
        assertThat(json.at("/counts/hedges/type").intValue()).isEqualTo(1);
        assertThat(json.at("/differences/0").toString())
                .isEqualTo("{\"document\":\"a\",\"layer\":\"hedges\",\"kinds\":[\"type\"],\"text\":\"It [may] rain.\","
                        + "\"first\":{\"begin\":3,\"end\":6,\"text\":\"may\",\"type\":\"epistemic\"},"
                        + "\"second\":{\"begin\":3,\"end\":6,\"text\":\"may\",\"type\":\"condition\"}}");
    }

    @Test
    void says_which_documents_have_no_other() throws Exception {
        Path first = Annotated.write(folder.resolve("a.jsonl"), Annotated.marks("a", Layer.DATES, "x"));
        Path second = Annotated.write(folder.resolve("b.jsonl"), Annotated.marks("b", Layer.DATES, "x"));
        assertThat(Differences.between(first, second).notes())
                .isEqualTo(List.of("1 document in the first alone", "1 document in the second alone, not compared"));
    }

    @Test
    void says_what_differs_between_the_annotators_of_two_versions() throws Exception {
        String sha = "0123456789abcdef".repeat(4);
        String one = """
                {"id": "a", "text": "x", "dates": [], "annotators": [{"name": "language", "version": "1"},\
                 {"name": "dates", "version": "1", "options": {"ages": false}, "models": {"m": "%s"}}]}
                """;
        String other = """
                {"id": "a", "text": "x", "dates": [], "annotators": [{"name": "dates", "version": "2",\
                 "options": {"ages": true, "vague": true}, "models": {"m": "%s"}}]}
                """;
        Path first = Files.writeString(folder.resolve("a.jsonl"), one.formatted(sha));
        Path second = Files.writeString(folder.resolve("b.jsonl"), other.formatted(sha.replace('0', 'f')));
        assertThat(Differences.between(first, second).notes())
                .containsExactly(
                        "annotator 'dates': models.m 0123456789ab in the first, f123456789ab in the second",
                        "annotator 'dates': options.ages false in the first, true in the second",
                        "annotator 'dates': options.vague none in the first, true in the second",
                        "annotator 'dates': version 1 in the first, 2 in the second",
                        "annotator 'language' ran in the first alone");
        assertThat(Differences.between(first, first).notes()).isEmpty();
    }

    private Differences between(Annotated first, Annotated second) throws Exception {
        return Differences.between(
                Annotated.write(folder.resolve("a.jsonl"), first), Annotated.write(folder.resolve("b.jsonl"), second));
    }
}
