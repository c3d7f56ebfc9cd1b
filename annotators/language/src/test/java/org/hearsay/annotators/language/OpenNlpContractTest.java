package org.hearsay.annotators.language;

import java.util.List;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.testing.AnnotatorContractTest;

final class OpenNlpContractTest extends AnnotatorContractTest {
    @Override
    protected AnnotatorPlugin plugin() {
        return new LanguagePlugin();
    }

    @Override
    protected List<String> options() {
        return List.of("language.engine=opennlp");
    }
}
