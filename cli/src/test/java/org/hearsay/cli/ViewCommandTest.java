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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of {@code view} as files: what they hold, and what happens with broken input. */
final class ViewCommandTest {
    private static final Path NEWS = Path.of(System.getProperty("basedir", "."), "..", "seeds", "news.jsonl");

    @TempDir
    private Path folder;

    @Test
    void tells_of_statements_what_the_statements_table_tells() throws Exception {
        Path annotated = folder.resolve("out.jsonl");
        run("annotate", NEWS.toString(), "-o", annotated.toString());
        List<String> expected = new ArrayList<>();
        run("annotate", NEWS.toString(), "--format", "statements").out().lines().forEach(line -> {
            JsonNode row = json(line);
            expected.add("%s|%s|%s|%s|%s"
                    .formatted(
                            row.get("document").textValue(),
                            row.path("speaker").asText(),
                            row.path("type").asText(),
                            row.get("certainty"),
                            row.get("hedges").size() + row.get("through").size()));
        });
        Path page = folder.resolve("report.html");
        assertThat(run("view", annotated.toString(), "-o", page.toString()).code())
                .isZero();
        List<String> rows = new ArrayList<>();
        for (JsonNode article : data(page).get("articles")) {
            for (JsonNode statement : article.get("attributions")) {
                rows.add("%s|%s|%s|%s|%s"
                        .formatted(
                                article.get("id").textValue(),
                                statement.path("name").asText(),
                                statement.path("nameType").asText(),
                                statement.get("certainty"),
                                statement.get("hedges").size()
                                        + statement.get("through").size()));
            }
        }
        assertThat(rows).hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void counts_offsets_as_browsers_do() throws Exception {
        String text = "🌧🌧 Ana said rain.";
        Path lines = write(new ReportText("a", text).mark("entities", "Ana", "type", "PERSON"));
        Path page = folder.resolve("report.html");
        run("view", lines.toString(), "-o", page.toString());
        JsonNode article = data(page).get("articles").get(0);
        JsonNode mark = article.get("entities").get(0);
        assertThat(article.get("text")
                        .textValue()
                        .substring(mark.get("begin").intValue(), mark.get("end").intValue()))
                .isEqualTo("Ana");
    }

    @Test
    void nothing_of_an_article_stands_in_the_page_as_markup() throws Exception {
        Path lines = write(new ReportText("a", "</script><script>x</script>\u2028<!--").with("title", "</title>"));
        Path page = folder.resolve("report.html");
        run("view", lines.toString(), "-o", page.toString(), "--title", "</title><script>");
        String html = Files.readString(page);
        assertThat(html)
                .doesNotContain("</script><script>x", "\u2028", "<!--", "{{")
                .contains("<title>&lt;/title&gt;&lt;script&gt;</title>");
        assertThat(data(page).get("articles").get(0).get("text").textValue())
                .isEqualTo("</script><script>x</script>\u2028<!--");
        assertThat(Pattern.compile("(src|href)=\"(?!data:|#)").matcher(html).find())
                .isFalse();
    }

    @Test
    void goes_on_after_articles_that_it_cannot_show() throws Exception {
        Path lines = folder.resolve("in.jsonl");
        Files.writeString(lines, """
                {"id": "a", "text": "One.", "published": "soon"}
                {"id": "b", "text": "Two.", "entities": [{"begin": 1, "end": 9}]}
                broken
                {"id": "d", "text": "Four.", "dates": {"begin": 0}}
                {"id": "e", "text": "Five.", "attributions": [{"source": [{"begin": 0}]}]}
                {"id": "f", "text": "Six.", "hedges": ["may"]}
                {"id": "g", "text": "Seven.", "hedges": [{"begin": 0, "end": 1, "scope": {"begin": 3, "end": 3}}]}
                {"id": "h", "text": "Eight.", "attributions": [{}, {"parent": 0}]}
                """);
        Path page = folder.resolve("report.html");
        CommandRun result =
                run("view", lines.toString(), folder.resolve("none.jsonl").toString(), "-o", page.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err())
                .contains(
                        "in.jsonl:1: warning: 'published' is 'soon'",
                        "in.jsonl:2: entities[0]: begin 1 and end 9 mark nothing in a text of 4",
                        "in.jsonl:3: broken JSON",
                        "in.jsonl:4: dates: is object, not a list",
                        "in.jsonl:5: attributions[0].source: begin 0 and end ",
                        "in.jsonl:6: hedges[0]: is string, not an object",
                        "in.jsonl:7: 'hedges[0].scope' goes from 3 to 3",
                        "none.jsonl: no such file",
                        "7 documents failed");
        assertThat(data(page).get("articles").findValuesAsText("id")).containsExactly("a", "h");
    }

    @Test
    void says_what_would_have_worked() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");
        CommandRun none =
                run("view", empty.toString(), "-o", folder.resolve("none.html").toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no article to show");
        CommandRun inFolder = run("view", NEWS.toString(), "-o", folder.toString());
        assertThat(inFolder.code()).isEqualTo(2);
        assertThat(inFolder.err()).contains("is a folder; name a file, such as", "report.html");
        CommandRun pages =
                run("view", NEWS.toString(), "-o", folder.resolve("a.html").toString(), "--per-page", "0");
        assertThat(pages.code()).isEqualTo(2);
        assertThat(pages.err()).contains("--per-page takes a number of at least 1, not '0'");
    }

    @Test
    void writes_an_index_and_no_temporary_files() throws Exception {
        CommandRun result =
                run("view", NEWS.toString(), "-o", folder.resolve("a #1.html").toString(), "--per-page", "9");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).contains("21 articles on 3 pages; begin with", "a #1.html");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a #1.html", "a #1-1.html", "a #1-2.html", "a #1-3.html");
        }
        assertThat(Files.readString(folder.resolve("a #1.html"))).contains("href=\"a%20%231-3.html\"");
        assertThat(data(folder.resolve("a #1-3.html")).get("articles")).hasSize(3);
    }

    private Path write(ReportText article) throws IOException {
        return Files.writeString(folder.resolve("in.jsonl"), article + "\n");
    }

    private static JsonNode data(Path page) throws IOException {
        Matcher matcher = Pattern.compile("(?s)id=\"data\">(.*?)</script>").matcher(Files.readString(page));
        assertThat(matcher.find()).isTrue();
        return json(matcher.group(1));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
