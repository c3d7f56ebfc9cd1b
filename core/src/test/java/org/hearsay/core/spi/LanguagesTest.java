package org.hearsay.core.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LanguagesTest {
    @Test
    void takes_the_language_of_tags_locales_and_codes() {
        assertThat(List.of("en", "en-GB", "EN_us", "de_DE.UTF-8", "zh-Hant-TW", " fr ", "de, en"))
                .extracting(Languages::code)
                .containsExactly("en", "en", "en", "de", "zh", "fr", "de");
    }

    @Test
    void maps_three_letters_to_two_where_there_are_two() {
        assertThat(List.of("spa", "eng", "ENG", "deu", "ger", "fra", "fre-CA", "heb", "ind", "yid", "ita", "haw"))
                .extracting(Languages::code)
                .containsExactly("es", "en", "en", "de", "de", "fr", "fr", "he", "id", "yi", "it", "haw");
    }

    @Test
    void takes_nothing_else_for_a_language() {
        assertThat(List.of("", "e", "english", "x-default", "12", "\u0130n", "en!"))
                .extracting(Languages::code)
                .containsOnlyNulls();
        assertThat(Languages.code(null)).isNull();
    }
}
