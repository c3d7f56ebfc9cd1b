package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole pipeline on the seeds. What it makes of each article is kept in {@code seeds/golden} and read as a diff where it
 * changes; {@code -Dgolden=write} writes it anew.
 */
final class GoldenTest {
    private static final Path SEEDS = Path.of(System.getProperty("basedir", "."), "..", "seeds");
    private static final Path NEWS = SEEDS.resolve("news.jsonl");
    private static final Path GOLDEN = SEEDS.resolve("golden");

    @TempDir
    private Path folder;

    @Test
    void makes_of_each_seed_what_it_made_before() throws Exception {
        List<String> ids = new ArrayList<>();
        for (String line : Files.readAllLines(NEWS)) {
            ids.add(new ObjectMapper().readTree(line).get("id").textValue());
        }
        CommandRun result = run("annotate", NEWS.toString(), "--format", "text");
        assertThat(result.code()).as(result.err()).isZero();
        String[] articles = result.out().split("(?m)^(?=== .* ==$)", -1);
        assertThat(articles).hasSize(ids.size());
        boolean write = "write".equals(System.getProperty("golden"));
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < articles.length; i++) {
            Path file = GOLDEN.resolve(ids.get(i) + ".txt");
            if (write) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, articles[i].strip() + "\n");
            } else {
                String before = Files.exists(file) ? Files.readString(file) : "";
                difference(file, before, articles[i].strip() + "\n", changed);
            }
        }
        assertThat(changed)
                .as("run 'mvn -pl cli test -Dtest=GoldenTest -Dgolden=write', and read the diff")
                .isEmpty();
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().map(id -> id + ".txt").toList());
    }

    /** The floor under each layer: a fall below it is a defect somewhere, not noise. */
    @Test
    void scores_on_the_seeds_as_it_should() throws Exception {
        Path out = folder.resolve("out.jsonl");
        assertThat(run("annotate", NEWS.toString(), "-o", out.toString(), "--threads", "2")
                        .code())
                .isZero();
        CommandRun result =
                run("evaluate", "--gold", NEWS.toString(), "--system", out.toString(), "--json", "--bootstrap", "0");
        assertThat(result.code()).as(result.err()).isZero();
        JsonNode scores = new ObjectMapper().readTree(result.out());
        assertThat(f1(scores, "entities.strict")).isGreaterThan(70);
        assertThat(f1(scores, "dates.value")).isGreaterThan(80);
        assertThat(f1(scores, "hedges.span")).isGreaterThan(60);
        assertThat(f1(scores, "attributions.relation-overlap")).isGreaterThan(70);
    }

    /** Each mark of the gold says what it marks, lies in the text, and points at what there is. */
    @Test
    void the_gold_is_consistent() throws Exception {
        int documents = 0;
        for (String line : Files.readAllLines(NEWS)) {
            JsonNode article = new ObjectMapper().readTree(line);
            documents++;
            int[] text = article.get("text").textValue().codePoints().toArray();
            Set<String> entities = new TreeSet<>();
            article.get("entities")
                    .forEach(mention -> entities.add(mention.get("entity").textValue()));
            for (String layer : List.of("entities", "dates", "hedges")) {
                article.get(layer).forEach(mark -> assertMarks(text, mark));
            }
            JsonNode statements = article.get("attributions");
            for (JsonNode statement : statements) {
                for (String role : List.of("source", "cue", "content")) {
                    statement.path(role).forEach(mark -> assertMarks(text, mark));
                }
                assertThat(statement.path("content")).isNotEmpty();
                if (statement.has("speaker")) {
                    assertThat(entities).contains(statement.get("speaker").textValue());
                }
                assertThat(statement.path("parent").asInt(0)).isBetween(0, statements.size() - 1);
            }
        }
        assertThat(documents).isGreaterThanOrEqualTo(20);
    }

    private static void assertMarks(int[] text, JsonNode mark) {
        int begin = mark.get("begin").intValue();
        int end = mark.get("end").intValue();
        assertThat(new String(text, begin, end - begin))
                .isEqualTo(mark.get("text").textValue())
                .isNotBlank();
    }

    private static double f1(JsonNode scores, String figure) {
        JsonNode score = scores.path("scores").path(figure).path("f1");
        assertThat(score.isNumber()).as(figure).isTrue();
        return score.doubleValue();
    }

    private static void difference(Path file, String before, String now, List<String> changed) {
        List<String> old = before.lines().toList();
        List<String> current = now.lines().toList();
        for (int i = 0; i < Math.max(old.size(), current.size()); i++) {
            String was = i < old.size() ? old.get(i) : "(nothing)";
            String is = i < current.size() ? current.get(i) : "(nothing)";
            if (!was.equals(is)) {
                changed.add(file.getFileName() + ":" + (i + 1) + "\n- " + was + "\n+ " + is);
                return;
            }
        }
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
