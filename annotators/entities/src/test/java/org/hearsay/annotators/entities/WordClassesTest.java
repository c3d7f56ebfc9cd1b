package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordClassesTest {
    private final WordClasses classes = WordClasses.SHARED;

    @Test
    void puts_like_words_into_one_class_and_family() {
        assertThat(classes.of("Kisumu")).isPositive().isNotEqualTo(classes.of("spokesman"));
        assertThat(family("Kisumu")).isEqualTo(family("Nairobi")).isNotEqualTo(family("spokesman"));
    }

    @Test
    void takes_an_unknown_form_in_lower_case_and_digits_as_one() {
        assertThat(classes.of("UNTIDINESS")).isPositive().isEqualTo(classes.of("untidiness"));
        assertThat(classes.of("G20")).isEqualTo(classes.of("G87"));
        assertThat(classes.of("qwxyzv")).isZero();
        assertThat(classes.family(0)).isZero();
    }

    private int family(String word) {
        return classes.family(classes.of(word));
    }
}
