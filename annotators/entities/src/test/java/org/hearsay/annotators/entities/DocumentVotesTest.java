package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are parted by blanks; names are written {@code first-end TYPE confidence}. */
final class DocumentVotesTest {
    private static final String WORDS =
            "Mira Solheim of the Harbour Safety Council ( HSC ) spoke . Solheim praised HSC and Oslo . "
                    + "Ms. Solheim left .";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a surname takes the person's type, also where it was missed and behind a title
                "0-2 PERSON 0.9; 12-13 ORGANIZATION 0.6 | Mira Solheim PERSON, Solheim PERSON, Solheim PERSON",
                // a surname that is surely something else keeps its type
                "0-2 PERSON 0.9; 12-13 LOCATION 0.99 | Mira Solheim PERSON, Solheim LOCATION, Solheim PERSON",
                // letters in brackets, and where they come again
                "4-7 ORGANIZATION 0.9; 14-15 MISC 0.99 | Harbour Safety Council ORGANIZATION, HSC ORGANIZATION, HSC ORGANIZATION",
                // nothing to vote on
                "16-17 LOCATION 0.4 | Oslo LOCATION"
            })
    void passes_on_types(String names, String expected) {
        assertThat(agree(WORDS, names)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0-2 LOCATION 0.9; 3-5 PERSON 0.6; 6-8 LOCATION 0.5 | Cape Lindo LOCATION, Cape Lindo LOCATION, Cape Lindo LOCATION",
                "0-2 PERSON 0.9 | Cape Lindo PERSON"
            })
    void gives_the_same_words_one_type(String names, String expected) {
        assertThat(agree("Cape Lindo and Cape Lindo or Cape Lindo", names)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0-2 ORGANIZATION 0.9; 3-4 PERSON 0.5 | Zolvex Semiconductor ORGANIZATION, Zolvex ORGANIZATION",
                "0-2 ORGANIZATION 0.9; 3-4 PERSON 0.9 | Zolvex Semiconductor ORGANIZATION, Zolvex PERSON",
                "0-2 ORGANIZATION 0.9 | Zolvex Semiconductor ORGANIZATION"
            })
    void takes_the_first_word_of_an_organisation_for_it(String names, String expected) {
        assertThat(agree("Zolvex Semiconductor said Zolvex will grow", names)).isEqualTo(expected);
    }

    @Test
    void finds_again_what_only_names_are_written_like() {
        assertThat(agree("i24News said i24News lied", "0-1 ORGANIZATION 0.6"))
                .isEqualTo("i24News ORGANIZATION, i24News ORGANIZATION");
        assertThat(agree("Tarnby said Tarnby lied", "0-1 ORGANIZATION 0.6")).isEqualTo("Tarnby ORGANIZATION");
    }

    private static String agree(String text, String names) {
        String[] words = text.split(" ", -1);
        List<Span> spans = new ArrayList<>();
        for (String name : names.split("; ", -1)) {
            String[] parts = name.split("[- ]", -1);
            spans.add(new Span(
                    Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2], Float.parseFloat(parts[3])));
        }
        List<String> found = new ArrayList<>();
        for (Span span : DocumentVotes.agree(new Words(words, new int[] {0, words.length}), spans)) {
            found.add(String.join(" ", List.of(words).subList(span.first(), span.end())) + " " + span.type());
        }
        return String.join(", ", found);
    }
}
