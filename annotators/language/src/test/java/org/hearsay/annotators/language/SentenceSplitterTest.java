package org.hearsay.annotators.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSplitterTest {
    /** Sentences end at the bars and nowhere else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. al-Sharaa met U.S. Gen. J. Smith.| They talked for an hour.",
                "\u201CWe agree.\u201D| She left.",
                "\"We agree,\" she said. |\"It is done.\"| He nodded.",
                "\"Why?\" Ruiz asked. |\"Why not?\"| Nobody knew.",
                "\"Is it over?\" asked the mayor.| It was.",
                "He works for Delta Inc. in Riverton.| It moved to the U.S.| The firm grew.",
                "They met at 9 a.m. on Nov. 23.| No. 5 was closed.",
                "He paused ... and went on.| (She did not.)| It ended\u2026| Then rain fell.",
                "Prices rose 3.5 percent.| In St. Ives they fell.",
                "One line without a stop|\n\nAnother paragraph.",
                "HEADLINE OF THE DAY|\nRIVERTON (Delta Wire) - A bridge fell on Monday.",
                "The items were:|\n- bread|\n- salt",
                "This line of a letter was broken by hand after so many words that\nit goes on here, and ends.",
                "He lost to J. Lind.| The judge left.",
                "It rose to 5 million!| Really?| Yes."
            })
    void ends_sentences_where_they_end(String marked) {
        check(marked, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 3. Mai kam er an.| Am 4. reiste er ab.",
                "Der 1. FC Nordhafen gewann im 2. Halbjahr.| Er wurde Dritter hinter Nr. 3. |Die Feier folgte.",
                "Es begann um 15.30 Uhr.| Gegen 17.15 Uhr war es aus.",
                "Von 3. bis 5. Juni, d. h. z. B. Freitag, ruht der Verkehr.| Vom 3.5. an gilt das.",
                "Rom fiel im Jahr 390 v. Chr. und nochmals später.| Das war 410 n. Chr. |Der Rest ist bekannt.",
                "Prof. Dr. Lind sprach von 3 Mio. Euro.| \u201EWir gehen.\u201C |Dann ging er.",
                "Es kamen 20.| Zwei gingen.",
                "Das war 1998.| Mai war Minister."
            })
    void knows_the_ordinals_and_abbreviations_of_german(String marked) {
        check(marked, "de");
        check(marked, "de-AT");
    }

    private static void check(String marked, String language) {
        String text = marked.replace("|", "");
        Orthography orthography = Orthography.of(language);
        Tokens tokens = Tokenizer.tokenize(text, orthography);
        Tokens sentences = SentenceSplitter.split(text, tokens, orthography);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < sentences.count(); i++) {
            found.add(text.substring(tokens.begin(sentences.begin(i)), tokens.end(sentences.end(i) - 1)));
        }
        List<String> expected = new ArrayList<>();
        for (String sentence : marked.split("\\|", -1)) {
            expected.add(sentence.strip());
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void cuts_a_text_that_never_stops() {
        String text = "and so on ".repeat(2000);
        Tokens sentences =
                SentenceSplitter.split(text, Tokenizer.tokenize(text, Orthography.ENGLISH), Orthography.ENGLISH);
        assertThat(sentences.count()).isEqualTo(15);
    }
}
