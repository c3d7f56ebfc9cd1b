package org.hearsay.annotators.hedging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.spi.AnalyzedText;
import org.hearsay.core.spi.CasText;
import org.hearsay.core.testing.AnnotatorTester;
import org.junit.jupiter.api.Test;

/** Runs the example of every entry. */
final class HedgeLexiconTest {
    private final AnnotatorTester language = AnnotatorTester.of(new LanguagePlugin());

    @Test
    void finds_the_cue_of_every_example_as_a_candidate() {
        List<String> missed = new ArrayList<>();
        for (HedgeEntry entry : HedgeLexicon.SHARED.entries()) {
            int begin = entry.example().indexOf('[');
            int end = entry.example().indexOf(']') - 1;
            assertThat(begin).as(entry.example()).isNotNegative();
            AnalyzedText text = CasText.read(language.annotate(entry.example().replaceAll("[\\[\\]]", "")));
            List<String> found = new ArrayList<>();
            HedgeFinder.candidates(text, new ArrayList<>(), match -> {
                if (text.begin(match.firstToken()) == begin && text.end(match.endToken() - 1) == end) {
                    found.add(match.entry().type());
                }
            });
            if (!found.contains(entry.type())) {
                missed.add(String.join(" ", entry.words()) + ": " + entry.example());
            }
        }
        assertThat(missed).isEmpty();
    }

    /** Directive 203 gives "likely" 55 to 80 percent, and so on. */
    @Test
    void takes_the_middle_of_the_ranges_of_icd_203() {
        Map<String, Float> middles = Map.of(
                "very likely",
                0.875f,
                "likely",
                0.675f,
                "probable",
                0.675f,
                "probably",
                0.675f,
                "unlikely",
                0.325f,
                "almost certain",
                0.97f,
                "almost certainly",
                0.97f);
        for (HedgeEntry entry : HedgeLexicon.SHARED.entries()) {
            if (entry.source() == HedgeEntry.Source.ICD_203) {
                assertThat(entry.certainty())
                        .as(entry.example())
                        .isCloseTo(middles.get(String.join(" ", entry.words())), offset(0.03f));
            }
        }
    }

    @Test
    void keeps_certainties_and_types_in_their_range() {
        for (HedgeEntry entry : HedgeLexicon.SHARED.entries()) {
            assertThat(entry.certainty()).as(entry.example()).isBetween(0f, 1f);
            assertThat(entry.type())
                    .isIn("epistemic", "doxastic", "investigation", "condition", "evidential", "approximator", "vague");
        }
    }
}
