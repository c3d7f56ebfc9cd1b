package org.hearsay.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TimeMlTest {
    private static final String[] FEATURES = {"type", "value", "mod", "quant", "freq"};

    @TempDir
    private Path folder;

    @Test
    void gives_back_dates_text_and_publication_date() throws Exception {
        List<Read> documents = Documents.all();
        List<Read> back = Documents.throughFolder(documents, OutputFormat.TIMEML, folder);
        assertThat(back).hasSameSizeAs(documents);
        for (Read document : documents) {
            Read other = Documents.same(document, back);
            assertThat(other.article().id()).isEqualTo(document.article().id());
            assertThat(other.article().published()).isEqualTo(document.article().published());
            assertThat(other.article().title()).isEqualTo(document.article().title());
            assertThat(Documents.words(other, Layer.DATES, FEATURES))
                    .isEqualTo(Documents.words(document, Layer.DATES, FEATURES));
            assertThat(other.annotations().stated()).isEqualTo(EnumSet.of(Layer.DATES));
        }
    }

    @Test
    void nests_expressions_and_leaves_out_those_that_cross() {
        Annotations annotations = new Annotations.Builder()
                .add(Layer.DATES, new Mark(0, 9, Map.of("type", "DATE", "value", "a\"<&")))
                .add(Layer.DATES, new Mark(4, 9, Map.of("type", "DATE", "value", "2026")))
                .add(Layer.DATES, new Mark(5, 12, Map.of("type", "DATE", "value", "crosses")))
                .build();
        Read document = new Read(Article.of("a", "one <two>\r\nthree"), annotations, "");
        assertThat(Documents.text(document, OutputFormat.TIMEML))
                .contains(
                        "<TEXT><TIMEX3 tid=\"t1\" type=\"DATE\" value=\"a&quot;&lt;&amp;\">one <TIMEX3 tid=\"t2\" type=\"DATE\""
                                + " value=\"2026\">&lt;two&gt;</TIMEX3></TIMEX3>&#13;\nthree</TEXT>");
    }

    @Test
    void reads_timebank_with_and_without_a_text_element() {
        String inText = "<TimeML><DOCID>d1</DOCID>\n<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"1998-01-08\""
                + " functionInDocument=\"CREATION_TIME\">01/08/98</TIMEX3></DCT><TEXT>\nHe <EVENT eid=\"e1\">left</EVENT>"
                + " <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1998-01-07\">yesterday</TIMEX3><TIMEX3 tid=\"t2\"/>.</TEXT>"
                + "<MAKEINSTANCE/></TimeML>";
        Read read = Documents.document(InputFormat.TIMEML, inText);
        assertThat(read.article().text()).isEqualTo("\nHe left yesterday.");
        assertThat(read.article().published()).isEqualTo("1998-01-08");
        assertThat(Documents.words(read, Layer.DATES, "value")).containsExactly("yesterday [1998-01-07]");
        Read bare = Documents.document(
                InputFormat.TIMEML, "<TimeML>He left <TIMEX3 type=\"DATE\" value=\"1998\">in 1998</TIMEX3>.</TimeML>");
        assertThat(bare.article().id()).isEqualTo("id");
        assertThat(Documents.words(bare, Layer.DATES, "value")).containsExactly("in 1998 [1998]");
    }

    @Test
    void what_is_no_timeml_is_told_with_its_line() {
        assertThat(Documents.results(InputFormat.TIMEML, "<TimeML>\n<TEXT></TimeML>"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("file:2: is no TimeML: ");
        assertThat(Documents.results(InputFormat.TIMEML, "<html/>"))
                .containsExactly("file: is no TimeML: its root is no <TimeML>");
    }
}
