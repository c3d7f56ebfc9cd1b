package org.hearsay.core.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.CleanText;
import org.hearsay.core.io.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {
    private static final InputStream NOTHING = InputStream.nullInputStream();

    @TempDir
    private Path folder;

    @Test
    void reads_a_folder_sorted_by_name_and_names_articles_after_their_files() throws Exception {
        Files.writeString(folder.resolve("b.txt"), "Second.");
        Files.writeString(folder.resolve("a.txt"), "First.");
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(
                folder.resolve("sub/c.jsonl"), "{\"id\": \"x\", \"text\": \"Third.\"}\n\n{\"text\": \"Fourth.\"}");
        Files.writeString(folder.resolve("ignored.html"), "<p>");
        assertThat(read(folder.toString())).containsExactly("a: First.", "b: Second.", "x: Third.", "line-3: Fourth.");
    }

    @Test
    void keeps_the_fields_of_json_lines_that_it_does_not_know_and_drops_its_own_layers() throws Exception {
        Path file = folder.resolve("in.jsonl");
        Files.writeString(
                file,
                "{\"id\": 7, \"title\": \"T\", \"published\": \"2026-11-23T08:00:00Z\", \"uri\": \"u\", \"language\": \"en\","
                        + " \"topic\": {\"a\": [1]}, \"entities\": [], \"text\": \"X.\"}");
        try (Inputs inputs = new Inputs(List.of(file.toString()), NOTHING, InputSettings.published("2020-01-01"))) {
            Article article = ((ReadResult.Read) Objects.requireNonNull(inputs.next())).article();
            assertThat(article.id()).isEqualTo("7");
            assertThat(article.published()).isEqualTo("2026-11-23T08:00:00Z");
            assertThat(article.extra()).containsOnlyKeys("topic");
            assertThat(article.origin()).endsWith("in.jsonl:1");
        }
    }

    @Test
    void tells_file_and_line_of_what_is_broken_and_goes_on() throws Exception {
        Path file = folder.resolve("in.jsonl");
        Files.write(
                file,
                ("{\"id\": \"a\", \"text\": \"Fine.\"}\n{\"id\": \"b\", \"text\": \"broken\n{\"id\": \"c\"}\n"
                                + "{\"text\": 5}\n[]\n{\"text\": \"x\", \"published\": \"yesterday\"}\n{\"text\": \"\u00e9\"}\n"
                                + "{\"text\": \"Fine too.\"} trailing\n{\"text\": \"Last.\"}")
                        .getBytes(StandardCharsets.ISO_8859_1));
        List<String> found = read(file.toString());
        assertThat(found).hasSize(9);
        assertThat(found.get(0)).isEqualTo("a: Fine.");
        assertThat(found.get(1)).contains("in.jsonl:2: broken JSON at column");
        assertThat(found.get(2)).endsWith("in.jsonl:3: has no 'text'");
        assertThat(found.get(3)).endsWith("in.jsonl:4: 'text' is not a string");
        assertThat(found.get(4)).contains("in.jsonl:5: a line holds one JSON object");
        assertThat(found.get(5)).contains("line-6: x ('published' is 'yesterday', which is no ISO date");
        assertThat(found.get(6)).contains("in.jsonl:7: invalid UTF-8: byte 0xe9 at offset 10");
        assertThat(found.get(7)).contains("in.jsonl:8: broken JSON");
        assertThat(found.get(8)).isEqualTo("line-9: Last.");
    }

    @Test
    void tells_what_cannot_be_read_and_goes_on() throws Exception {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Path fine = folder.resolve("fine.txt");
        Files.writeString(fine, "\uFEFFFine.");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        List<String> found =
                read(folder.resolve("missing").toString(), latin.toString(), empty.toString(), fine.toString());
        assertThat(found.get(0)).endsWith("missing: no such file or folder");
        assertThat(found.get(1)).contains("latin.txt: invalid UTF-8: byte 0xe9 at offset 3");
        assertThat(found.get(2)).contains("empty: holds no files named");
        assertThat(found.get(3)).isEqualTo("fine: Fine.");
    }

    @Test
    void takes_text_and_json_lines_from_standard_input() {
        assertThat(read(in("Just text."), "-")).containsExactly("stdin: Just text.");
        assertThat(read(in(" \n{\"id\": \"a\", \"text\": \"Some.\"}"), "-")).containsExactly("a: Some.");
    }

    @Test
    void replaces_what_xml_cannot_hold_one_for_one_and_records_it() {
        CleanText clean = CleanText.of("a\u0001b\uD83Dc\uD83D\uDE00\uDE00\uFFFE\t");
        assertThat(clean.text()).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00\uFFFD\uFFFD\t");
        assertThat(clean.replaced()).isEqualTo("1:1 3:d83d 7:de00 8:fffe");
    }

    private static List<String> read(String... inputs) {
        return read(NOTHING, inputs);
    }

    private static List<String> read(InputStream standardInput, String... names) {
        List<String> found = new ArrayList<>();
        try (Inputs inputs = new Inputs(List.of(names), standardInput, InputSettings.published(null))) {
            for (ReadResult next = inputs.next(); next != null; next = inputs.next()) {
                found.add(
                        next instanceof ReadResult.Read read
                                ? read.article().id() + ": " + read.article().text()
                                        + (read.warning().isEmpty() ? "" : " (" + read.warning() + ")")
                                : next.toString());
            }
        }
        return found;
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_text_may_be_as_large_as_is_allowed() throws Exception {
        String text = "It may rain. ".repeat(1_700_000);
        Path file = Files.writeString(
                folder.resolve("large.jsonl"), "{\"text\": \"" + text + "\"}\n{\"text\": \"Last.\"}\n");
        InputSettings settings = new InputSettings(null, 30_000_000, null, List.of());
        try (Inputs inputs = new Inputs(List.of(file.toString()), NOTHING, settings)) {
            assertThat(((ReadResult.Read) Objects.requireNonNull(inputs.next()))
                            .article()
                            .text())
                    .hasSameSizeAs(text);
        }
        try (Inputs inputs = new Inputs(List.of(file.toString()), NOTHING, InputSettings.published(null))) {
            assertThat(String.valueOf(inputs.next())).contains("is larger than a document may be (20,000,000 bytes)");
            assertThat(inputs.next()).isInstanceOf(ReadResult.Read.class);
        }
    }

    @Test
    void of_what_is_too_large_the_beginning_is_kept_to_be_looked_at() throws Exception {
        Path file = Files.writeString(folder.resolve("large.txt"), "a".repeat(20_000));
        InputSettings settings = new InputSettings(null, 10_000, null, List.of());
        try (Inputs inputs = new Inputs(List.of(file.toString()), NOTHING, settings)) {
            assertThat(((ReadResult.Failed) Objects.requireNonNull(inputs.next())).bytes())
                    .hasSize(4096);
        }
    }
}
