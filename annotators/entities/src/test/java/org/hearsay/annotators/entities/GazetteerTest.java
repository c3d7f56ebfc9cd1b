package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GazetteerTest {
    @ParameterizedTest
    @CsvSource({"Nairobi, 2", "Mahatma Gandhi, 1", "World Health Organization, 4", "Qwxyz Vbnm, 0"})
    void knows_names(String name, int kind) {
        int hash = 17;
        for (String word : name.split(" ", -1)) {
            hash = Gazetteer.extend(hash, word);
        }
        int kinds = Gazetteer.SHARED.kinds(hash);
        assertThat(kind == 0 ? kinds : kinds & kind).isEqualTo(kind);
    }

    @Test
    void knows_what_words_are_in_names() {
        assertThat(Gazetteer.SHARED.roles("Maria") & 3).as("first of persons").isGreaterThan(1);
        assertThat(Gazetteer.SHARED.roles("Ministry") >> 8 & 3)
                .as("in organisations")
                .isGreaterThan(1);
        assertThat(Gazetteer.SHARED.roles("River") >> 6 & 3)
                .as("last of places")
                .isGreaterThan(1);
        assertThat(Gazetteer.SHARED.roles("qwxyz")).isZero();
    }
}
