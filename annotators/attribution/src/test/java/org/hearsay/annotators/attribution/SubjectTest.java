package org.hearsay.annotators.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.spi.AnalyzedText;
import org.hearsay.core.spi.CasText;
import org.hearsay.core.testing.AnnotatorTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SubjectTest {
    private final AnnotatorTester language = AnnotatorTester.of(new LanguagePlugin());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor of Lima said that it rained. | said | The mayor of Lima | BESIDE",
                "Ana Ruiz and Tom Bell have never said that it rained. | said | Ana Ruiz and Tom Bell | BESIDE",
                "The woman who said that it rained has left. | said | who | BESIDE",
                "Ana Ruiz, the mayor of Lima, said that it rained. | said | Ana Ruiz | PAST_COMMAS",
                "The mayor left the hall, saying that it rained. | saying | The mayor | SHARED",
                "The mayor signed the bill and told reporters that it rained. | told | The mayor | SHARED",
                "The mayor wanted to say that it rained. | say | The mayor | SHARED",
                "On Monday the men who left the hall said that it rained. | said | the hall | BESIDE",
                "Said the mayor: it rained. | Said | | BESIDE"
            })
    void finds_the_subject_of_a_verb(String sentence, String verb, String subject, Subject.Way way) {
        AnalyzedText text = CasText.read(language.annotate(sentence));
        int token = text.tokenAt(sentence.indexOf(verb));
        Subject found = Subject.of(new TokenTable(text), token, 0);
        assertThat(found.way()).isEqualTo(way);
        assertThat(found.begin() < 0 ? null : sentence.substring(text.begin(found.begin()), text.end(found.end() - 1)))
                .isEqualTo(subject);
    }
}
