package org.hearsay.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WebAnnoTest {
    @TempDir
    private Path folder;

    @Test
    void gives_back_the_layers_of_the_seeds() throws Exception {
        List<Read> seeds = Documents.seeds();
        List<Read> back = Documents.throughFolder(seeds, OutputFormat.WEBANNO, folder);
        assertThat(back).hasSameSizeAs(seeds);
        for (Read seed : seeds) {
            Read other = Documents.same(seed, back);
            holdsTheSame(seed, other);
        }
    }

    @Test
    void gives_back_nasty_annotations_at_their_places() {
        Read nasty = Documents.nasty();
        Read back = Documents.roundTrip(nasty, OutputFormat.WEBANNO, InputFormat.WEBANNO);
        // what stood between the sentences is not in the file
        assertThat(back.article().text())
                .isEqualTo(
                        nasty.article().text().replace("\r\n\r\n", "\n\n\n\n").stripTrailing());
        assertThat(back.annotations().marks(Layer.SENTENCES))
                .isEqualTo(nasty.annotations().marks(Layer.SENTENCES));
        holdsTheSame(nasty, back);
        Read empty = Documents.roundTrip(Documents.empty(), OutputFormat.WEBANNO, InputFormat.WEBANNO);
        assertThat(empty.article().text()).isEmpty();
    }

    private static void holdsTheSame(Read document, Read other) {
        assertThat(other.annotations().marks(Layer.ENTITIES)).isEqualTo(Documents.entitiesWithoutNames(document));
        assertThat(other.annotations().marks(Layer.DATES))
                .isEqualTo(document.annotations().marks(Layer.DATES));
        assertThat(other.annotations().marks(Layer.HEDGES))
                .isEqualTo(document.annotations().marks(Layer.HEDGES));
        assertThat(other.annotations().attributions())
                .isEqualTo(document.annotations().attributions());
    }

    @Test
    void parts_of_tokens_have_lines_of_their_own_and_reserved_signs_are_escaped() {
        Annotations annotations = new Annotations.Builder()
                .add(Layer.TOKENS, new Mark(0, 12, Map.of()))
                .add(Layer.ENTITIES, new Mark(0, 4, Map.of("type", "A_B|C->[1]")))
                .build();
        Read document = new Read(Article.of("parts", "Peru-Bolivia"), annotations, "");
        String lines = Documents.text(document, OutputFormat.WEBANNO);
        assertThat(lines)
                .startsWith(
                        "#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n")
                .contains("\n\n\n#Text=Peru-Bolivia\n1-1\t0-12\tPeru-Bolivia\t_\t_\t")
                .contains("\n1-1.1\t0-4\tPeru\t*[1]\tA\\_B\\|C\\->\\[1\\][1]\t_\t");
        Read back = Documents.document(InputFormat.WEBANNO, lines);
        assertThat(Documents.words(back, Layer.ENTITIES, "type")).containsExactly("Peru [A_B|C->[1]]");
    }

    @Test
    void reads_what_inception_writes_without_ids_and_with_layers_of_others() {
        Read read = Documents.document(
                InputFormat.WEBANNO,
                "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Other\n"
                        + "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n"
                        + "#T_SP=webanno.custom.HearsaySpeech|part\n"
                        + "#T_RL=webanno.custom.HearsaySpeechLink|role|BT_webanno.custom.HearsaySpeech\n\n\n"
                        + "#Text=Ana said so .\n1-1\t0-3\tAna\t*\t*\tPER\tsource\tsource\t1-3\t\n1-2\t4-8\tsaid\t_\t_\t_\t_\t_\t_\t\n"
                        + "1-3\t9-11\tso\t_\t_\t_\tcontent\t_\t_\t\n1-4\t12-13\t.\t_\t_\t_\t_\t_\t_\t\n");
        assertThat(Documents.words(read, Layer.ENTITIES, "type", "entity")).containsExactly("Ana [PER, null]");
        assertThat(read.annotations().attributions()).hasSize(1);
        assertThat(read.annotations().attributions().get(0).spans(Annotations.Role.SOURCE))
                .containsExactly(new Annotations.Span(0, 3));
        assertThat(read.annotations().stated()).doesNotContain(Layer.DATES).contains(Layer.ATTRIBUTIONS);
    }

    @Test
    void what_is_wrong_is_told_with_its_line() {
        String head = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.HearsaySpeech|part\n"
                + "#T_RL=webanno.custom.HearsaySpeechLink|role|BT_webanno.custom.HearsaySpeech\n\n\n#Text=Ana\n";
        assertThat(Documents.results(InputFormat.WEBANNO, "a\tb\n"))
                .containsExactly("file:1: begins with 'a\tb', not with '#FORMAT=WebAnno TSV 3.3'");
        assertThat(Documents.results(InputFormat.WEBANNO, head + "1-1\t0-9\tAna\t_\t_\t_\t\n"))
                .containsExactly("file:7: 0-9 is no place in a text of 3 characters so far");
        assertThat(Documents.results(InputFormat.WEBANNO, head + "Ana\n"))
                .containsExactly("file:7: 'Ana' is no line of WebAnno TSV, such as '1-1<tab>0-4<tab>Lima'");
        assertThat(Documents.results(InputFormat.WEBANNO, head + "1-1\t0-3\tAna\t_\tsource\t1-5\t\n"))
                .containsExactly("file:7: a relation leads to an annotation that there is not");
    }
}
