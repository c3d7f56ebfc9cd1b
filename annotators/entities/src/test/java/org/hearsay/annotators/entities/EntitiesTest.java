package org.hearsay.annotators.entities;

import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.testing.AnnotatorTester;
import org.hearsay.core.types.EntityMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntitiesTest {
    private final AnnotatorTester tester = AnnotatorTester.of(new LanguagePlugin(), new EntitiesPlugin());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President [Ana Ruiz](PERSON) met [Israeli](NORP) and [Syrian](NORP) officials in [Geneva](LOCATION) on Monday.",
                "The [United Nations](ORGANIZATION) sent aid to [South Sudan](LOCATION) and [Kenya](LOCATION).",
                "Mr. [Hassan Idris](PERSON)'s party lost the vote in [Nigeria](LOCATION).",
                "It rained all day and nobody came."
            })
    void marks_names_without_titles(String marked) {
        tester.check(marked, EntityMention.class, EntityMention::getValue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Benjamin Adler](e1 Benjamin Adler) left [Israel](e2 Israel). Mr. [Adler](e1 Benjamin Adler) did not return to [Israel](e2 Israel)."
            })
    void joins_the_mentions_of_an_entity(String marked) {
        tester.check(marked, EntityMention.class, mention -> mention.getIdentifier() + " " + mention.getName());
    }
}
