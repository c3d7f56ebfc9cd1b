package org.hearsay.annotators.entities.world;

import java.util.List;
import org.hearsay.annotators.entities.EntitiesPlugin;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.testing.AnnotatorTester;
import org.hearsay.core.types.EntityMention;
import org.junit.jupiter.api.Test;

final class NewsWorldTest {
    private final AnnotatorTester tester =
            AnnotatorTester.with(List.of("entities.model=news-world"), new LanguagePlugin(), new EntitiesPlugin());

    @Test
    void finds_names_of_the_world() {
        tester.check(
                "[Adaeze Okonkwo](PERSON) of the [Lagos Chamber of Commerce](ORGANIZATION) met [Syrian](NORP) traders in [Damascus](LOCATION).",
                EntityMention.class,
                EntityMention::getValue);
    }
}
