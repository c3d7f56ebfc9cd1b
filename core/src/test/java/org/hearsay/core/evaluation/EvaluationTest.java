package org.hearsay.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EvaluationTest {
    private static final String TEXT = "\"text\": \"Ana may go on Monday, she said.\"";

    @TempDir
    private Path folder;

    @Test
    void counts_strict_and_overlapping_by_type() throws Exception {
        Path gold = write(
                "gold.jsonl",
                "{\"id\": \"a\", " + TEXT + ", \"entities\": [{\"begin\": 0, \"end\": 3, \"type\": \"PERSON\"}],"
                        + " \"dates\": [{\"begin\": 14, \"end\": 20, \"type\": \"DATE\", \"value\": \"2026-11-23\"}]}");
        Path system = write(
                "system.jsonl",
                "{\"id\": \"a\", " + TEXT + ", \"entities\": [{\"begin\": 0, \"end\": 7, \"type\": \"PERSON\"},"
                        + " {\"begin\": 22, \"end\": 25, \"type\": \"MISC\"}],"
                        + " \"dates\": [{\"begin\": 14, \"end\": 20, \"type\": \"DATE\", \"value\": \"2026-11-16\"}]}");
        Map<String, Map<String, Score>> layers = Evaluation.of(gold, system).layers();
        assertThat(layers.keySet()).containsExactly("entities", "dates");
        assertThat(layers.get("entities"))
                .containsEntry("span and type", new Score(0, 1, 2))
                .containsEntry("type, overlapping", new Score(1, 1, 2))
                .containsEntry("PERSON, overlapping", new Score(1, 1, 1))
                .containsEntry("MISC", new Score(0, 0, 1));
        assertThat(layers.get("dates"))
                .containsEntry("span", new Score(1, 1, 1))
                .containsEntry("value, overlapping", new Score(0, 1, 1));
    }

    @Test
    void scores_roles_relations_and_speakers_of_attributions() throws Exception {
        String entities =
                "\"entities\": [{\"begin\": 0, \"end\": 3, \"type\": \"PERSON\", \"entity\": \"e1\", \"name\": \"Ana\"}]";
        String start = "{\"id\": \"a\", " + TEXT + ", " + entities
                + ", \"attributions\": [{\"source\": [{\"begin\": 22, \"end\": 25}],"
                + " \"cue\": [{\"begin\": 26, \"end\": 30}], \"speaker\": \"e1\", \"content\": [{\"begin\": 0, \"end\": ";
        Path gold = write("gold.jsonl", start + "20}]}]}");
        Path system = write("system.jsonl", start + "10}]}]}");
        Map<String, Score> scores = Evaluation.of(gold, system).layers().getOrDefault("attributions", Map.of());
        assertThat(scores)
                .containsEntry("source", new Score(1, 1, 1))
                .containsEntry("content", new Score(0, 1, 1))
                .containsEntry("content, overlapping", new Score(1, 1, 1))
                .containsEntry("relation", new Score(0, 1, 1))
                .containsEntry("relation, overlapping", new Score(1, 1, 1))
                .containsEntry("speaker", new Score(1, 1, 1));
    }

    @Test
    void counts_missing_documents_as_empty_and_says_so() throws Exception {
        Path gold = write(
                "gold.jsonl",
                "{\"id\": \"a\", " + TEXT + ", \"hedges\": [{\"begin\": 4, \"end\": 7, \"type\": \"epistemic\"}]}");
        Path system = write("system.jsonl", "{\"id\": \"b\", \"text\": \"x\"}");
        Evaluation evaluation = Evaluation.of(gold, system);
        assertThat(evaluation.layers().get("hedges")).containsEntry("span", new Score(0, 1, 0));
        assertThat(evaluation.text()).contains("1 documents of the gold are missing", "not in the gold");
        assertThat(evaluation.json()).contains("\"hedges\":{\"span\":{\"precision\":0.0");
    }

    @Test
    void tells_everything_that_is_wrong_with_file_and_line() throws Exception {
        Path gold =
                write("gold.jsonl", "{\"id\": \"a\", \"text\": \"one\"}\nbroken\n{\"id\": \"a\", \"text\": \"two\"}");
        Path system =
                write("system.jsonl", "{\"id\": \"a\", \"text\": \"on\", \"dates\": [{\"begin\": 1, \"end\": 9}]}");
        assertThatThrownBy(() -> Evaluation.of(gold, system))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContainingAll(
                        "gold.jsonl:2: broken JSON",
                        "gold.jsonl:3: a second document with the id 'a'",
                        "system.jsonl:1: dates hold a span from 1 to 9",
                        "differs from that of the gold");
        assertThatThrownBy(() -> Evaluation.of(folder.resolve("none"), system)).hasMessageContaining("cannot be read");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pairs_as_the_plain_way_of_trying_all_does(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Span> gold = spans(random, 40);
        List<Span> system = spans(random, 40);
        assertThat(Pairing.pair(gold, system)).as("seed " + seed).isEqualTo(tryingAll(gold, system));
    }

    private static List<Pairing.Pair> tryingAll(List<Span> gold, List<Span> system) {
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                int overlap = gold.get(i).overlap(system.get(j));
                if (overlap > 0) {
                    all.add(new int[] {gold.get(i).covers(system.get(j)) ? 0 : 1, -overlap, i, j});
                }
            }
        }
        all.sort(Comparator.<int[]>comparingInt(c -> c[0])
                .thenComparingInt(c -> c[1])
                .thenComparingInt(c -> c[2])
                .thenComparingInt(c -> c[3]));
        List<Pairing.Pair> pairs = new ArrayList<>();
        for (int[] c : all) {
            if (pairs.stream().noneMatch(pair -> pair.gold() == c[2] || pair.system() == c[3])) {
                pairs.add(new Pairing.Pair(c[2], c[3]));
            }
        }
        return pairs;
    }

    private static List<Span> spans(SplittableRandom random, int count) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int begin = random.nextInt(100);
            spans.add(new Span(begin, begin + 1 + random.nextInt(15), "", ""));
        }
        return spans;
    }

    private Path write(String name, String lines) throws Exception {
        return Files.writeString(folder.resolve(name), lines);
    }
}
