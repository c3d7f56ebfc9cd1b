package org.hearsay.core.testing;

import java.util.List;
import org.hearsay.core.spi.AnnotatorPlugin;

/** The contract test, on the test annotators themselves. */
final class MayPluginContractTest extends AnnotatorContractTest {
    @Override
    protected AnnotatorPlugin plugin() {
        return new MayPlugin();
    }

    @Override
    protected List<AnnotatorPlugin> before() {
        return List.of(new WordsPlugin());
    }
}
