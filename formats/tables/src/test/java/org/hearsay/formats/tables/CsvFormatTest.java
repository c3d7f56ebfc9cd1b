package org.hearsay.formats.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ReadResult;
import org.hearsay.core.testing.InputsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
