package org.hearsay.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.hearsay.core.io.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ColumnsTest {
    @ParameterizedTest
    @EnumSource(names = {"CONLL2003", "BIO2"})
    void give_back_entities_and_ids(OutputFormat format) {
        StringBuilder file = new StringBuilder();
        List<Read> seeds = Documents.seeds();
        seeds.forEach(seed -> file.append(Documents.text(seed, format)));
        List<Read> back = Documents.documents(Documents.open(InputFormat.COLUMNS, file.toString()));
        assertThat(back).hasSameSizeAs(seeds);
        for (int i = 0; i < seeds.size(); i++) {
            assertThat(back.get(i).article().id())
                    .isEqualTo(seeds.get(i).article().id());
            assertThat(withoutBlanks(Documents.words(back.get(i), Layer.ENTITIES, "type")))
                    .isEqualTo(withoutBlanks(Documents.words(seeds.get(i), Layer.ENTITIES, "type")));
            assertThat(back.get(i).annotations().stated())
                    .isEqualTo(EnumSet.of(Layer.SENTENCES, Layer.TOKENS, Layer.ENTITIES));
        }
    }

    /** The text is made anew, so that blanks around hyphens differ. */
    private static List<String> withoutBlanks(List<String> words) {
        return words.stream().map(word -> word.replaceAll("\\s", "")).toList();
    }

    @Test
    void of_nested_names_the_outer_one_is_written_and_nasty_words_stay_in_their_column() {
        String lines = Documents.text(Documents.nasty(), OutputFormat.CONLL2003);
        assertThat(lines)
                .startsWith("-DOCSTART- nasty_&_<1> -X- O\n\n\uD83D\uDE00 X O O\n\" X O O\n")
                .contains("\nAna X O B-PER\n\uD83C\uDF27 X O I-PER\nRuiz X O I-PER\nsaid X O O\n");
        assertThat(lines.lines().filter(line -> !line.isEmpty())).allMatch(line -> line.split(" ", -1).length == 4);
        assertThat(Documents.text(Documents.empty(), OutputFormat.BIO2)).isEqualTo("-DOCSTART-|empty\tO\n\n");
        assertThat(Documents.results(InputFormat.COLUMNS, "-DOCSTART-|empty\tO\n\n"))
                .containsExactly("empty");
    }

    @Test
    void other_layers_are_written_when_they_are_chosen() throws Exception {
        Read nasty = Documents.nasty();
        assertThat(ColumnsWriter.bio2(nasty.article(), nasty.annotations(), EnumSet.of(Layer.DATES)))
                .contains("Friday\tB-DATE\n", "twice\tB-SET\n");
        assertThat(ColumnsWriter.bio2(nasty.article(), nasty.annotations(), EnumSet.of(Layer.ATTRIBUTIONS)))
                .contains("Ana\tB-SOURCE\n\uD83C\uDF27\tI-SOURCE\n", "said\tB-CUE\n", "snow\tI-CONTENT\n");
    }

    @Test
    void reads_the_kin_of_bio2_and_makes_a_text_that_people_would_write() {
        Read read = Documents.document(
                InputFormat.COLUMNS,
                "EU NNP I-NP I-ORG\nand CC O O\nAna NNP I-NP B-PER\nRuiz NNP I-NP E-PER\nof IN O O\nLima NNP I-NP U-LOC\n"
                        + "( ( O O\nPeru NNP I-NP S-LOC\n) ) O O\n. . O O\n\nRain NN O O\n");
        assertThat(read.article().text()).isEqualTo("EU and Ana Ruiz of Lima (Peru).\nRain");
        assertThat(Documents.words(read, Layer.ENTITIES, "type"))
                .containsExactly("EU [ORGANIZATION]", "Ana Ruiz [PERSON]", "Lima [LOCATION]", "Peru [LOCATION]");
        assertThat(read.annotations().marks(Layer.SENTENCES)).hasSize(2);
    }

    @Test
    void what_is_wrong_is_told_with_its_line_and_the_others_go_on() {
        assertThat(
                        Documents.results(
                                InputFormat.COLUMNS,
                                "-DOCSTART- O\n\nLima B-LOC\n-DOCSTART- O\nLima\n\n-DOCSTART- O\nLima X-LOC\n-DOCSTART- last O\nLima O\n"))
                .containsExactly(
                        "id",
                        "file:5: 'Lima' has no label: expected columns as 'Lima B-LOC'",
                        "file:8: 'X-LOC' is no label such as O, B-PER or I-PER",
                        "last");
    }
}
