package org.hearsay.annotators.entities.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.annotators.entities.EntitiesPlugin;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Model;
import org.hearsay.core.spi.OptionValues;
import org.hearsay.core.testing.AnnotatorTester;
import org.hearsay.core.types.EntityMention;
import org.junit.jupiter.api.Test;

final class NewsWorldTest {
    private final AnnotatorTester tester =
            AnnotatorTester.with(List.of("entities.model=news-world"), new LanguagePlugin(), new EntitiesPlugin());

    @Test
    void the_checksum_beside_the_model_is_true() {
        AnnotatorPlugin plugin = new EntitiesPlugin();
        Map<String, Object> options = Map.of("model", "news-world");
        for (Model model : plugin.models(OptionValues.of(plugin.options(), options))) {
            assertThat(model.sha256()).as(model.name()).isEqualTo(model.actualSha256());
        }
    }

    @Test
    void finds_names_of_the_world() {
        tester.check(
                "[Adaeze Okonkwo](PERSON) of the [Lagos Chamber of Commerce](ORGANIZATION) met [Syrian](NORP) traders in [Damascus](LOCATION).",
                EntityMention.class,
                EntityMention::getValue);
    }
}
