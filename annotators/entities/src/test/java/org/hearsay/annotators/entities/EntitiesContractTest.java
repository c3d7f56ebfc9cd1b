package org.hearsay.annotators.entities;

import java.util.List;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.testing.AnnotatorContractTest;

final class EntitiesContractTest extends AnnotatorContractTest {
    @Override
    protected AnnotatorPlugin plugin() {
        return new EntitiesPlugin();
    }

    @Override
    protected List<AnnotatorPlugin> before() {
        return List.of(new LanguagePlugin());
    }
}
