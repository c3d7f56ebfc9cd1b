package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.spi.AnalyzedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Israeli-Syrian, 7",
        "US-backed, 2",
        "Kremlin-funded, 7",
        "Franco-German, 0",
        "Jean-Pierre, 0",
        "Coca-Cola, 0",
        "well-known, 0",
        "al-Shabaab-held, 0",
        "-, 0"
    })
    void parts_names_at_a_hyphen(String word, int hyphen) {
        assertThat(TextWords.hyphen(word)).isEqualTo(hyphen);
    }

    @Test
    void keeps_sentences_and_offsets() {
        AnalyzedText.Builder text = new AnalyzedText.Builder("US-led talks. Go.");
        text.sentence(0, 13);
        text.token(0, 6, "JJ", "us-led");
        text.token(7, 12, "NNS", "talk");
        text.token(12, 13, ".", ".");
        text.sentence(14, 17);
        text.token(14, 16, "VB", "go");
        text.token(16, 17, ".", ".");
        TextWords words = TextWords.of(text.build());
        List<String> covered = new ArrayList<>();
        for (int i = 0; i < words.words().words().length; i++) {
            covered.add(words.covered(new Span(i, i + 1, "MISC", 1)));
        }
        assertThat(covered)
                .containsExactly(words.words().words())
                .containsExactly("US", "-", "led", "talks", ".", "Go", ".");
        assertThat(words.words().sentences()).containsExactly(0, 5, 7);
    }
}
