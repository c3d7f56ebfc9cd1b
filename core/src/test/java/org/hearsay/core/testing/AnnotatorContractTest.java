package org.hearsay.core.testing;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.verify.PluginContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What every annotator promises. A plugin's module has a subclass of it that names the plugin, and those that must have run
 * before it.
 *
 * <pre>{@code
 * final class ColoursContractTest extends AnnotatorContractTest {
 *     @Override protected AnnotatorPlugin plugin() { return new ColoursPlugin(); }
 *     @Override protected List<AnnotatorPlugin> before() { return List.of(new LanguagePlugin()); }
 * }
 * }</pre>
 *
 * <p>{@code hearsay plugins verify} runs the same checks on a jar.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AnnotatorContractTest {
    private PluginContract contract;

    /** The plugin under test. */
    protected abstract AnnotatorPlugin plugin();

    /** The plugins that must run before it, in order. */
    protected List<AnnotatorPlugin> before() {
        return List.of();
    }

    /** Options that differ from their defaults, such as {@code "dates.documentType=narrative"}. */
    protected List<String> options() {
        return List.of();
    }

    @BeforeAll
    void opens_the_pipeline() throws Exception {
        contract = PluginContract.open(plugin(), before(), options());
    }

    @AfterAll
    void closes_the_pipeline() {
        contract.close();
    }

    @TestFactory
    Stream<DynamicTest> keeps_the_contract() {
        return contract.checks().stream().map(check -> DynamicTest.dynamicTest(check.name(), check::run));
    }
}
