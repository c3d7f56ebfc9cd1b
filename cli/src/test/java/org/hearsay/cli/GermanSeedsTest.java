package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The default pipeline on the German seeds, which have gold for dates. */
final class GermanSeedsTest {
    private static final Path SEEDS = Path.of(System.getProperty("basedir", "."), "..", "seeds", "german.jsonl");

    @TempDir
    private Path folder;

    @Test
    void finds_their_dates_and_their_sentences() throws Exception {
        Path out = folder.resolve("out.jsonl");
        CommandRun annotated = run("annotate", SEEDS.toString(), "-o", out.toString());
        assertThat(annotated.code()).as(annotated.err()).isZero();
        CommandRun result =
                run("evaluate", "--gold", SEEDS.toString(), "--system", out.toString(), "--json", "--bootstrap", "0");
        assertThat(result.code()).as(result.err()).isZero();
        JsonNode scores = new ObjectMapper().readTree(result.out()).path("scores");
        assertThat(scores.path("dates.strict").path("f1").doubleValue()).isGreaterThan(95);
        assertThat(scores.path("dates.value").path("f1").doubleValue()).isGreaterThan(95);
        for (JsonNode article : articles(out)) {
            assertThat(article.path("language").textValue()).isEqualTo("de");
            for (JsonNode date : article.path("dates")) {
                assertThat(sentencesAround(article, date)).as(date.toString()).isOne();
            }
        }
    }

    /** Each mark of the gold shows the text that it marks. */
    @Test
    void have_gold_that_is_consistent() throws Exception {
        List<JsonNode> articles = articles(SEEDS);
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
