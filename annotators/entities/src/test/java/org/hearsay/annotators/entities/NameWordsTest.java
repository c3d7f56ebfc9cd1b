package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NameWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Syrian", "Tuareg", "Korean", "Zealander"})
    void knows_words_for_groups(String word) {
        assertThat(NameWords.SHARED.isGroup(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"New", "South", "North", "Sri", "Costa", ""})
    void takes_only_the_last_word_of_many_for_a_group(String word) {
        assertThat(NameWords.SHARED.isGroup(word)).isFalse();
    }

    @Test
    void knows_what_last_words_tell() {
        assertThat(NameWords.SHARED.head("Agency")).as("organisation").isEqualTo(8);
        assertThat(NameWords.SHARED.head("Tunnel")).as("place").isEqualTo(16);
        assertThat(NameWords.SHARED.head("Accord")).as("agreement").isEqualTo(32);
        assertThat(NameWords.SHARED.head("Anna")).isZero();
    }
}
