package org.hearsay.annotators.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.spi.AnalyzedText;
import org.hearsay.core.spi.CasText;
import org.hearsay.core.testing.AnnotatorTester;
import org.junit.jupiter.api.Test;

/** Runs the example of every entry. */
final class CueLexiconTest {
    private final AnnotatorTester language = AnnotatorTester.of(new LanguagePlugin());

    @Test
    void knows_the_word_of_every_example() {
        List<String> unknown = new ArrayList<>();
        for (CueLexicon.Entry entry : CueLexicon.SHARED.entries()) {
            AnalyzedText text = CasText.read(language.annotate(entry.example()));
            boolean verb = entry.part().equals("verb");
            boolean known = IntStream.range(0, text.tokenCount())
                    .filter(i -> text.tag(i).startsWith("V") == verb)
                    .anyMatch(i -> text.lemma(i).toLowerCase(Locale.ROOT).equals(entry.lemma()));
            if (!known) {
                unknown.add(entry.lemma() + ": " + entry.example());
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** The model decides by context, so a new one may miss a few. */
    @Test
    void finds_nearly_all_examples_as_statements() {
        AttributionFinder finder = new AttributionFinder();
        List<String> missed = new ArrayList<>();
        for (CueLexicon.Entry entry : CueLexicon.SHARED.entries()) {
            AnalyzedText text = CasText.read(language.annotate(entry.example()));
            boolean found = finder.find(text).stream().anyMatch(statement -> holds(text, statement, entry.lemma()));
            if (!found) {
                missed.add(entry.lemma() + ": " + entry.example());
            }
        }
        assertThat(missed).hasSizeLessThan(CueLexicon.SHARED.entries().size() / 20);
    }

    @Test
    void knows_that_a_denial_denies() {
        assertThat(CueLexicon.SHARED.denies("deny")).isTrue();
        assertThat(CueLexicon.SHARED.denies("say")).isFalse();
        assertThat(CueLexicon.SHARED.denies("refuse")).isTrue();
    }

    private static boolean holds(AnalyzedText text, Statement statement, String lemma) {
        int first = text.tokenAt(statement.begin());
        for (int i = first; i < text.tokenCount() && text.begin(i) < statement.end(); i++) {
            if (text.lemma(i).toLowerCase(Locale.ROOT).equals(lemma)) {
                return true;
            }
        }
        return false;
    }
}
