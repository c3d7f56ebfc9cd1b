package org.hearsay.core.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AnalyzedTextTest {
    private static final AnalyzedText TEXT = new AnalyzedText.Builder("They left. He may stay.")
            .sentence(0, 10)
            .token(0, 4, "PRP", "they")
            .token(5, 9, "VBD", "leave")
            .token(9, 10, ".", ".")
            .sentence(11, 11)
            .sentence(11, 23)
            .token(11, 13, "PRP", "he")
            .token(14, 17, "MD", "may")
            .token(18, 22, "VB", "stay")
            .token(22, 23, ".", ".")
            .build();

    @Test
    void knows_the_tokens_of_sentences_and_the_sentences_of_tokens() {
        assertThat(TEXT.sentenceCount()).isEqualTo(3);
        assertThat(TEXT.words(TEXT.firstToken(2), TEXT.endToken(2))).containsExactly("He", "may", "stay", ".");
        assertThat(TEXT.firstToken(1)).isEqualTo(TEXT.endToken(1));
        assertThat(TEXT.sentenceOf(2)).isEqualTo(0);
        assertThat(TEXT.sentenceOf(3)).isEqualTo(2);
        assertThat(TEXT.sentenceOf(6)).isEqualTo(2);
        assertThat(TEXT.tag(4) + TEXT.lemma(1)).isEqualTo("MDleave");
    }

    @Test
    void finds_the_token_at_an_offset_or_after_it() {
        assertThat(TEXT.tokenAt(0)).isZero();
        assertThat(TEXT.tokenAt(4)).isEqualTo(1);
        assertThat(TEXT.tokenAt(15)).isEqualTo(4);
        assertThat(TEXT.tokenAt(23)).isEqualTo(7);
    }

    @Test
    void grows_with_texts_of_many_short_tokens() {
        AnalyzedText.Builder builder = new AnalyzedText.Builder("ab".repeat(50));
        for (int i = 0; i < 100; i++) {
            builder.sentence(i, i + 1).token(i, i + 1, "", "a");
        }
        AnalyzedText text = builder.build();
        assertThat(text.tokenCount()).isEqualTo(100);
        assertThat(text.sentenceOf(99)).isEqualTo(99);
        assertThat(text.word(99)).isEqualTo("b");
    }
}
