package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
    @ParameterizedTest
    @CsvSource({
        "Tarnby, true",
        "eBay, true",
        "i24News, true",
        "al-Sisi, true",
        "d'Arcy, true",
        "mayor, false",
        "pro-Russian, false",
        "mid-May, false",
        "-May, false",
        "24, false",
        "x, false"
    })
    void tells_words_written_as_names_are(String word, boolean isRaised) {
        assertThat(WordForms.isRaised(word)).isEqualTo(isRaised);
    }

    @ParameterizedTest
    @CsvSource({
        "YouTube, true",
        "i24News, true",
        "eBay, true",
        "24News, true",
        "Tarnby, false",
        "al-Sisi, false",
        "UNIFIL, false"
    })
    void tells_words_that_only_names_are_written_like(String word, boolean isMixed) {
        assertThat(WordForms.isMixed(word)).isEqualTo(isMixed);
    }
}
