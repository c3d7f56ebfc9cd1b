package org.hearsay.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.core.io.Annotations.Attribution;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.Annotations.Role;
import org.hearsay.core.io.Annotations.Span;
import org.hearsay.core.io.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BratTest {
    @TempDir
    private Path folder;

    @Test
    void gives_back_all_layers_that_it_holds() throws Exception {
        List<Read> documents = Documents.all();
        List<Read> back = Documents.throughFolder(documents, OutputFormat.BRAT, folder);
        assertThat(back).hasSameSizeAs(documents);
        for (Read document : documents) {
            Read other = Documents.same(document, back);
            for (Layer layer : List.of(Layer.ENTITIES, Layer.DATES, Layer.HEDGES)) {
                assertThat(other.annotations().marks(layer))
                        .as("%s of %s", layer, document.article().id())
                        .isEqualTo(document.annotations().marks(layer));
            }
            assertThat(other.annotations().attributions())
                    .as(document.article().id())
                    .isEqualTo(document.annotations().attributions());
            assertThat(other.annotations().stated())
                    .isEqualTo(EnumSet.of(Layer.ENTITIES, Layer.DATES, Layer.HEDGES, Layer.ATTRIBUTIONS));
        }
    }

    @Test
    void counts_code_points_and_writes_relations_attributes_and_notes() {
        assertThat(Documents.text(Documents.nasty(), OutputFormat.BRAT))
                .contains(
                        "T1\tPERSON 21 31\tAna \uD83C\uDF27 Ruiz\n",
                        "#1\tAnnotatorNotes T1\tconfidence=0.75; entity=e1; gender=female; name=Ana \"\uD83C\uDF27\" Ruiz\\; A=B\\\\; number=singular\n",
                        "TimexType T4 DATE\n",
                        "\tHasScope Arg1:",
                        "\tReportedIn Arg1:",
                        "Polarity T")
                .containsPattern("T\\d+\tContent 68 71;84 124\tBob claimed");
    }

    @Test
    void a_span_over_a_line_end_goes_out_in_fragments_and_comes_back_whole() throws Exception {
        String text = "Said\r\n\r\nshe, ";
        Annotations annotations = new Annotations.Builder()
                .add(Layer.ENTITIES, new Mark(0, 11, Map.of("type", "MISC")))
                .add(new Attribution(Map.of(Role.CONTENT, List.of(new Span(0, 11))), Map.of(), -1))
                .build();
        Read document = new Read(Article.of("lines", text), annotations, "");
        assertThat(Documents.text(document, OutputFormat.BRAT))
                .isEqualTo(
                        "T1\tMISC 0 4;8 11\tSaid she\nT2\tContent 0 4;8 11\tSaid she\n#1\tAnnotatorNotes T2\tjoined=true\n");
        Read back = Documents.throughFolder(List.of(document), OutputFormat.BRAT, folder)
                .get(0);
        assertThat(back.annotations().marks(Layer.ENTITIES)).isEqualTo(annotations.marks(Layer.ENTITIES));
        assertThat(back.annotations().attributions()).isEqualTo(annotations.attributions());
    }

    @Test
    void reads_what_annotators_make_in_brat() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Ana said it rains.");
        Files.writeString(
                folder.resolve("a.ann"),
                "T1\tperson 0 3\tAna\nT2\tCue 4 8\tsaid\nT3\tContent 9 17\tit rains\nR1\tHasCue Arg1:T3 Arg2:T2\t\n"
                        + "E1\tSay:T2\n*\tEquiv T1 T2\nN1\tReference T1 Wikipedia:1\tx\n#1\tAnnotatorNotes T1\tnot sure\n"
                        + "R2\tOther Arg1:T1 Arg2:T2\n");
        Read read = Documents.documents(AnnotatedDocuments.read(folder, null)).get(0);
        assertThat(Documents.words(read, Layer.ENTITIES, "type")).containsExactly("Ana [person]");
        assertThat(read.annotations().attributions()).hasSize(1);
        assertThat(read.annotations().attributions().get(0).spans(Role.CUE)).containsExactly(new Span(4, 8));
    }

    @Test
    void what_is_wrong_is_told_with_file_and_line_and_the_others_go_on() throws Exception {
        annotated("a", "T1\tPERSON 0 99\tAna\n");
        annotated("b", "T1\tPERSON 0 3\tAna\nR1\tHasCue Arg1:T1 Arg2:T7\n");
        annotated("c", "T1\tPERSON zero 3\tAna\n");
        annotated("d", "\nhello\n");
        annotated("e", "T1\tPERSON 0 3\tAna\n");
        Files.writeString(folder.resolve("f.ann"), "");
        List<String> found = new ArrayList<>();
        try (ArticleReader reader = AnnotatedDocuments.read(folder, null)) {
            Stream.generate(reader::next)
                    .takeWhile(Objects::nonNull)
                    .map(result -> result instanceof Read ? "read" : result.toString())
                    .forEach(message -> found.add(message.substring(message.lastIndexOf('/') + 1)));
        }
        assertThat(found)
                .startsWith(
                        "a.ann:1: 0 to 99 is no place in a text of 4 code points",
                        "b.ann:2: 'HasCue Arg1:T1 Arg2:T7' names a span that there is not",
                        "c.ann:1: 'zero 3' is no place in the text, such as '0 3'",
                        "d.ann:2: 'hello' is no annotation of brat, such as 'T1<tab>PERSON 0 3<tab>Ana'",
                        "read")
                .hasSize(6);
        assertThat(found.get(5)).endsWith("f.txt");
    }

    private void annotated(String name, String annotations) throws Exception {
        Files.writeString(folder.resolve(name + ".txt"), "Ana.");
        Files.writeString(folder.resolve(name + ".ann"), annotations);
    }
}
