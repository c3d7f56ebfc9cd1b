package org.hearsay.annotators.hedging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.spi.AnalyzedText;
import org.hearsay.core.spi.CasText;
import org.hearsay.core.testing.AnnotatorTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StrengthTest {
    private final AnnotatorTester language = AnnotatorTester.of(new LanguagePlugin());

    @Test
    void does_in_every_example_what_the_word_does() {
        List<String> wrong = new ArrayList<>();
        for (Strength.Line line : Strength.SHARED.lines()) {
            HedgeLexicon.Match match = match(line.example());
            float own = match.entry().certainty();
            Strength.Force force = Strength.SHARED.of(text(line.example()), match);
            boolean towardsEnd =
                    Math.abs(force.certainty() - (own < 0.35 ? 0 : 1)) < Math.abs(own - (own < 0.35 ? 0 : 1));
            boolean right = switch (line.effect()) {
                case BOOSTER -> towardsEnd && !force.isNegative();
                case DOWNTONER -> !towardsEnd && force.certainty() != own && !force.isNegative();
                case NEGATOR -> Math.abs(force.certainty() - (1 - own)) < 0.001 && force.isNegative();
            };
            if (!right) {
                wrong.add(line + ": " + own + " -> " + force);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'A delay is [likely].', 0.7, false",
        "'A delay is not [likely].', 0.3, true",
        "'A delay is highly [likely].', 0.8, false",
        "'A delay is highly [unlikely].', 0.2, false",
        "'A delay is somewhat [likely].', 0.525, false",
        "'Police [cannot rule out] arson.', 0.4, true",
        "'It is [not certain] that he will come.', 0.3, true",
        "'He [could] not have known the route.', 0.1, true",
        "'The vote [could] well slip.', 0.6, false",
        "'The vote [might] not take place.', 0.4, false",
    })
    void gives_certainty_and_whether_a_negation_turns_it_round(String marked, float certainty, boolean negative) {
        Strength.Force force = Strength.SHARED.of(text(marked), match(marked));
        assertThat(force.certainty()).as(marked).isCloseTo(certainty, offset(0.001f));
        assertThat(force.isNegative()).as(marked).isEqualTo(negative);
    }

    private AnalyzedText text(String marked) {
        return CasText.read(language.annotate(marked.replaceAll("[\\[\\]]", "")));
    }

    /** The candidate in square brackets. */
    private HedgeLexicon.Match match(String marked) {
        AnalyzedText text = text(marked);
        List<HedgeLexicon.Match> found = new ArrayList<>();
        HedgeFinder.candidates(text, new ArrayList<>(), match -> {
            if (text.begin(match.firstToken()) == marked.indexOf('[')
                    && text.end(match.endToken() - 1) == marked.indexOf(']') - 1) {
                found.add(match);
            }
        });
        assertThat(found).as(marked).isNotEmpty();
        return found.get(0);
    }
}
