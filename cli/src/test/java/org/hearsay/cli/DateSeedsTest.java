package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates of the default pipeline on the seeds that have gold for dates alone. */
final class DateSeedsTest {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "..", "seeds");

    @TempDir
    private Path folder;

    /** Some of what {@code dates.jsonl} asks for is not met, so this holds what is reached. */
    @ParameterizedTest
    @CsvSource({"german.jsonl, 95, 95", "dates.jsonl, 97, 95"})
    void finds_their_dates_and_their_sentences(String file, double strict, double value) throws Exception {
        Path seeds = FOLDER.resolve(file);
        Path out = folder.resolve("out.jsonl");
        CommandRun annotated = run("annotate", seeds.toString(), "-o", out.toString());
        assertThat(annotated.code()).as(annotated.err()).isZero();
        CommandRun result =
                run("evaluate", "--gold", seeds.toString(), "--system", out.toString(), "--json", "--bootstrap", "0");
        assertThat(result.code()).as(result.err()).isZero();
        JsonNode scores = new ObjectMapper().readTree(result.out()).path("scores");
        assertThat(scores.path("dates.strict").path("f1").doubleValue()).isGreaterThan(strict);
        assertThat(scores.path("dates.value").path("f1").doubleValue()).isGreaterThan(value);
        List<JsonNode> gold = articles(seeds);
        List<JsonNode> found = articles(out);
        for (int i = 0; i < gold.size(); i++) {
            JsonNode article = found.get(i);
            assertThat(article.path("language")).isEqualTo(gold.get(i).path("language"));
            for (JsonNode date : article.path("dates")) {
                assertThat(sentencesAround(article, date)).as(date.toString()).isOne();
            }
        }
    }

    /** Each mark of the gold shows the text that it marks. */
    @ParameterizedTest
    @ValueSource(strings = {"german.jsonl", "dates.jsonl"})
    void have_gold_that_is_consistent(String file) throws Exception {
        List<JsonNode> articles = articles(FOLDER.resolve(file));
        assertThat(articles).hasSizeGreaterThanOrEqualTo(8);
        for (JsonNode article : articles) {
            int[] text = article.path("text").textValue().codePoints().toArray();
            for (JsonNode date : article.path("dates")) {
                int begin = date.path("begin").intValue();
                assertThat(new String(text, begin, date.path("end").intValue() - begin))
                        .isEqualTo(date.path("text").textValue())
                        .isNotBlank();
            }
        }
    }

    private static List<JsonNode> articles(Path file) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        return mapper.readerFor(JsonNode.class)
                .<JsonNode>readValues(Files.readString(file))
                .readAll();
    }

    private static long sentencesAround(JsonNode article, JsonNode date) {
        long around = 0;
        for (JsonNode sentence : article.path("sentences")) {
            around += sentence.path("begin").intValue() <= date.path("begin").intValue()
                            && date.path("end").intValue()
                                    <= sentence.path("end").intValue()
                    ? 1
                    : 0;
        }
        return around;
    }
}
