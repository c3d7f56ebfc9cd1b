package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedWordsTest {
    @ParameterizedTest
    @CsvSource({
        "The so - called pact was read by Minister Ken Ofori - Atta ., The so - called pact was read by Minister Ken Ofori-Atta .",
        "A two - day visit of Lee Jun - seok began ., A two - day visit of Lee Jun-seok began .",
        "A long - time friend of Shihab ad - Din spoke ., A long - time friend of Shihab ad-Din spoke .",
        // a firm of a place, parted by the model and not by the text
        "A Seoul - based and a South Seoul - listed firm fell ., A Seoul - based and a South Seoul - listed firm fell .",
        // names of their own
        "Israeli - Syrian talks and a two - day visit ., Israeli - Syrian talks and a two - day visit .",
        // nothing tells that a dash is a hyphen
        "KHARVA - Ana Ruiz won ., KHARVA - Ana Ruiz won .",
        // hyphens stand in words
        "The so-called pact - Ana Ruiz - is so - called ., The so-called pact - Ana Ruiz - is so - called .",
        "-, -",
        "- co, - co"
    })
    void joins_what_was_parted(String text, String joined) {
        assertThat(String.join(" ", JoinedWords.of(words(text)).words().words()))
                .isEqualTo(joined);
    }

    @Test
    void tells_where_words_were() {
        JoinedWords joined = JoinedWords.of(words("A two - day visit of Lee Jun - seok began ."));
        assertThat(joined.apart(new Span(6, 8, "PERSON", 1))).isEqualTo(new Span(6, 10, "PERSON", 1));
        assertThat(joined.isOne(6)).isTrue();
        assertThat(joined.isOne(7)).isFalse();
        assertThat(joined.words().sentences()).containsExactly(0, 10);
    }

    @Test
    void keeps_the_names_of_documents() {
        Words words = words("A two - day visit of Lee Jun - seok to Port - Vila and North - Vila .");
        Corpus.Document document = new Corpus.Document(
                words,
                List.of(
                        new Span(6, 10, "PERSON", 1),
                        new Span(11, 14, "LOCATION", 1),
                        // a name that ends at the hyphen keeps it apart
                        new Span(15, 16, "LOCATION", 1)));
        Corpus.Document joined = document.joined();
        assertThat(String.join(" ", joined.words().words()))
                .isEqualTo("A two - day visit of Lee Jun-seok to Port-Vila and North - Vila .");
        assertThat(joined.names())
                .containsExactly(
                        new Span(6, 8, "PERSON", 1), new Span(9, 10, "LOCATION", 1), new Span(11, 12, "LOCATION", 1));
    }

    private static Words words(String text) {
        String[] words = text.split(" ", -1);
        return new Words(words, new int[] {0, words.length});
    }
}
