package org.hearsay.annotators.attribution;

import java.util.List;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.testing.AnnotatorContractTest;

final class AttributionContractTest extends AnnotatorContractTest {
    @Override
    protected AnnotatorPlugin plugin() {
        return new AttributionPlugin();
    }

    @Override
    protected List<AnnotatorPlugin> before() {
        return List.of(new LanguagePlugin());
    }
}
