package org.hearsay.annotators.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '~',
            value = {
                "Mr. al-Sharaa left. > Mr. | al-Sharaa | left | .",
                "U.S. Gen. J. Smith > U.S. | Gen. | J. | Smith",
                "Don't, can't, cannot! > Do | n't | , | ca | n't | , | can | not | !",
                "Sharaa's workers' \u201Ctalks\u201D > Sharaa | 's | workers | ' | \u201C | talks | \u201D",
                "It cost US$5.2bn, \u20AC30 (50%). > It | cost | US$ | 5.2bn | , | \u20AC | 30 | ( | 50 | % | ) | .",
                "At 9:30 a.m. on 11/23/2026 > At | 9:30 | a.m. | on | 11/23/2026",
                "a 22-year-old, mid-2024, 2009-2010 > a | 22-year-old | , | mid-2024 | , | 2009-2010",
                "See https://example.org/a?b=1, now. > See | https://example.org/a?b=1 | , | now | .",
                "wait... no -- yes\u2014so > wait | ... | no | -- | yes | \u2014 | so",
                "1,500 of 3.5 in '98 > 1,500 | of | 3.5 | in | '98",
                "It ended.Then \uD83D\uDE00 #talks > It | ended | . | Then | \uD83D\uDE00 | #talks",
                "DAMASCUS, Dec. 27 (Delta) - > DAMASCUS | , | Dec. | 27 | ( | Delta | ) | -",
                "No. 5, not no. > No. | 5 | , | not | no | .",
                "O'Brien said ''no'' > O'Brien | said | '' | no | ''",
                "AT&T and/or Q&A > AT&T | and/or | Q&A",
            })
    void parts_what_belongs_apart(String text, String expected) {
        Tokens tokens = Tokenizer.tokenize(text, Orthography.ENGLISH);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < tokens.count(); i++) {
            found.append(i == 0 ? "" : " | ").append(text, tokens.begin(i), tokens.end(i));
        }
        assertThat(found).hasToString(expected);
    }
}
