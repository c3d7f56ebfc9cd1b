package org.hearsay.formats.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ReadResult;
import org.hearsay.core.testing.InputsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvFormatTest {
    @TempDir
    private Path folder;

    private List<ReadResult> read(String table, String... settings) throws Exception {
        return InputsTester.results(
                new InputSettings(null, InputSettings.MAX_BYTES, null, List.of(settings)),
                Files.writeString(folder.resolve("a.csv"), table));
    }

    private static Article article(ReadResult result) {
        return ((ReadResult.Read) result).article();
    }

    @Test
    void reads_columns_of_usual_names_and_passes_on_the_others() throws Exception {
        List<ReadResult> results = read("id,Headline,date,body,source,page\n"
                + "a1,Rain,2026-11-23,\"It may rain,\nsaid \"\"Ana\"\".\",Harbour Post,7\n"
                + "a2,Snow,2026-11-24,It may snow.,Harbour Post,8\n");
        assertThat(results).hasSize(2);
        Article first = article(results.get(0));
        assertThat(first.id()).isEqualTo("a1");
        assertThat(first.title()).isEqualTo("Rain");
        assertThat(first.published()).isEqualTo("2026-11-23");
        assertThat(first.text()).isEqualTo("It may rain,\nsaid \"Ana\".");
        assertThat(InputsTester.extra(first, "publisher")).isEqualTo("Harbour Post");
        assertThat(InputsTester.extra(first, "page")).isEqualTo("7");
    }

    @Test
    void takes_the_columns_that_are_named_and_the_separator_that_it_sees() throws Exception {
        Article article =
                article(read("Nr;Volltext;text\n5;It may rain, perhaps.;no\n", "csv.text=Volltext", "csv.id=Nr")
                        .get(0));
        assertThat(article.id()).isEqualTo("5");
        assertThat(article.text()).isEqualTo("It may rain, perhaps.");
        assertThat(article(read("id\ttext\nx\tTabs; and, more.\n").get(0)).text())
                .isEqualTo("Tabs; and, more.");
        assertThat(article(read("text|id\nPipes.|x\n", "csv.separator=pipe").get(0))
                        .text())
                .isEqualTo("Pipes.");
    }

    @Test
    void names_rows_that_are_broken_and_goes_on() throws Exception {
        List<ReadResult> results = read("id,text\na,One.\nb\nc,\n\nd,Four.,more\ne,Five.\n");
        assertThat(results.stream().map(CsvFormatTest::shown).toList())
                .containsExactly(
                        "One.",
                        "a.csv:3: has 1 columns, and the table has 2",
                        "a.csv:4: has no text",
                        "a.csv:6: has 3 columns, and the table has 2",
                        "Five.");
    }

    private static String shown(ReadResult result) {
        String shown = result instanceof ReadResult.Read read ? read.article().text() : result.toString();
        return shown.substring(shown.lastIndexOf('/') + 1);
    }

    @Test
    void tells_what_columns_there_are() throws Exception {
        assertThat(shown(read("a,b\n1,2\n").get(0)))
                .isEqualTo(
                        "a.csv: cannot be read: no column holds the text; name it with csv.text=COLUMN, one of [a, b]");
        assertThat(shown(read("a,text\n1,2\n", "csv.id=c").get(0)))
                .isEqualTo("a.csv: cannot be read: there is no column 'c'; there are [a, text]");
        assertThat(read("")).isEmpty();
    }

    @Test
    void reads_other_encodings_if_told_and_names_wrong_ones() throws Exception {
        Path latin = Files.write(
                folder.resolve("l.csv"), "id,text\na,Caf\u00e9.\n".getBytes(Charset.forName("windows-1252")));
        InputSettings told =
                new InputSettings(null, InputSettings.MAX_BYTES, null, List.of("csv.encoding=windows-1252"));
        assertThat(InputsTester.article(told, latin).text()).isEqualTo("Caf\u00e9.");
        assertThat(InputsTester.results(InputSettings.published(null), latin))
                .singleElement()
                .isInstanceOf(ReadResult.Failed.class);
        Path marked = Files.writeString(folder.resolve("m.csv"), "\ufeffid,text\na,Marked.\n");
        assertThat(InputsTester.article(InputSettings.published(null), marked).id())
                .isEqualTo("a");
    }

    @Test
    void reads_on_behind_a_quote_that_is_closed_within_a_value_or_not_at_all() throws Exception {
        String head = "id,text\n";
        List<String> shown =
                read(head + "a,\"One\" x\nb,Two.\nc,\"Three\nd,Four.\ne,\"Five,\nof 6.\"\nf,\"Six\ng,Seven.\n").stream()
                        .map(CsvFormatTest::shown)
                        .toList();
        String broken = "a quote is not closed, or closed within a value";
        assertThat(shown)
                .containsExactly(
                        "a.csv:2: " + broken,
                        "Two.",
                        "a.csv:4: " + broken,
                        "Four.",
                        "Five,\nof 6.",
                        "a.csv:8: " + broken,
                        "Seven.");
    }

    @Test
    void one_wrong_byte_costs_one_row() throws Exception {
        byte[] table = "id,text\na,One.\nb,Caf\u00e9.\nc,Three.\n".getBytes(Charset.forName("windows-1252"));
        List<ReadResult> results =
                InputsTester.results(InputSettings.published(null), Files.write(folder.resolve("a.csv"), table));
        assertThat(results.stream().map(CsvFormatTest::shown).toList())
                .containsExactly(
                        "One.",
                        "a.csv:3: invalid UTF-8; is the table in another encoding? csv.encoding says in which",
                        "Three.");
        assertThat(((ReadResult.Failed) results.get(1)).bytes()).asString(UTF_8).isEqualTo("b,Caf\ufffd.");
    }

    @Test
    void passes_over_a_row_that_is_too_large_without_holding_it() throws Exception {
        String table = "id,text\na,One.\nb,\"" + "b\n".repeat(100_000) + "\"\nc," + "c".repeat(200_000) + "\nd,Four.\n";
        Path file = Files.writeString(folder.resolve("a.csv"), table);
        List<ReadResult> results = InputsTester.results(new InputSettings(null, 10_000, null, List.of()), file);
        String large = "is larger than a document may be (10,000 bytes); raise --max-size to read it";
        assertThat(results.stream().map(CsvFormatTest::shown).toList())
                .containsExactly("One.", "a.csv:3: " + large, "a.csv:100004: " + large, "Four.");
    }

    @Test
    void tells_how_much_an_open_quote_costs_where_it_cannot_go_back() throws Exception {
        String table = "id,text\na,\"One.\n" + "b,x\n".repeat(5000) + "c,\"Three.\"\nd,Four.\n";
        Path file = Files.writeString(folder.resolve("a.csv"), table);
        List<ReadResult> results = InputsTester.results(new InputSettings(null, 10_000, null, List.of()), file);
        assertThat(results.stream().map(CsvFormatTest::shown).toList())
                .containsExactly(
                        "a.csv:2: a quote is not closed, or closed within a value; lines 2 to 5003 are passed over",
                        "Four.");
    }

    @Test
    @Timeout(30)
    void takes_no_time_beyond_measure_for_quotes_that_never_match() throws Exception {
        for (String line : List.of("x\",\",y\n", "a,\"b\n", "\"\"\",\"\n", "a,\"\"\"\n")) {
            Path file = Files.writeString(folder.resolve("a.csv"), "id,text\n\"" + line.repeat(200_000));
            assertThat(InputsTester.results(InputSettings.published(null), file))
                    .isNotEmpty();
        }
    }

    @Test
    void reads_wide_letters_and_line_ends_of_all_systems() throws Exception {
        String table = "\ufeffid\ttext\r\na\t\"One\r\nand two.\"\r\nb\t\"Caf\u00e9\" \r\n\r\nc\tThree.";
        for (Charset charset : List.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path file = Files.write(folder.resolve("a.tsv"), table.getBytes(charset));
            assertThat(InputsTester.lines(file)).containsExactly("a: One\r\nand two.", "b: Caf\u00e9", "c: Three.");
        }
        Path old = Files.writeString(folder.resolve("a.csv"), "id,text\ra,One.\rb,\"Two\rlines.\"\r");
        assertThat(InputsTester.lines(old)).containsExactly("a: One.", "b: Two\rlines.");
    }

    /** What is parted into rows and then parsed is what is parsed at once, where all is well. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void parts_rows_as_the_parser_does(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> texts = new ArrayList<>();
        StringBuilder table = new StringBuilder("id,text\n");
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("t");
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append("ab,\n\" '".charAt(random.nextInt(7)));
            }
            texts.add(text.toString());
            table.append(i)
                    .append(",\"")
                    .append(text.toString().replace("\"", "\"\""))
                    .append("\"\n");
        }
        assertThat(read(table.toString()).stream()
                        .map(result -> article(result).text())
                        .toList())
                .as("seed %d", seed)
                .isEqualTo(texts);
    }
}
