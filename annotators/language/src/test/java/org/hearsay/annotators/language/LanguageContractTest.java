package org.hearsay.annotators.language;

import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.testing.AnnotatorContractTest;

final class LanguageContractTest extends AnnotatorContractTest {
    @Override
    protected AnnotatorPlugin plugin() {
        return new LanguagePlugin();
    }
}
