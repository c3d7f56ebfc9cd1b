package org.hearsay.annotators.hedging;

import java.util.List;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.testing.AnnotatorContractTest;

final class HedgingContractTest extends AnnotatorContractTest {
    @Override
    protected AnnotatorPlugin plugin() {
        return new HedgingPlugin();
    }

    @Override
    protected List<AnnotatorPlugin> before() {
        return List.of(new LanguagePlugin());
    }
}
