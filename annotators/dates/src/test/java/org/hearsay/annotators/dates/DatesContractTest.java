package org.hearsay.annotators.dates;

import java.util.List;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.testing.AnnotatorContractTest;

class DatesContractTest extends AnnotatorContractTest {

    @Override
    protected AnnotatorPlugin plugin() {
        return new DatesPlugin();
    }

    @Override
    protected List<AnnotatorPlugin> before() {
        return List.of(new LanguagePlugin());
    }
}
