package org.hearsay.annotators.quantities;

import java.util.List;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.testing.AnnotatorContractTest;

final class QuantitiesContractTest extends AnnotatorContractTest {
    @Override
    protected AnnotatorPlugin plugin() {
        return new QuantitiesPlugin();
    }

    @Override
    protected List<AnnotatorPlugin> before() {
        return List.of(new LanguagePlugin());
    }
}
