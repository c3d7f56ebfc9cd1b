package org.hearsay.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.io.Article;
import org.hearsay.core.pipeline.Engine;
import org.hearsay.core.pipeline.EngineException;
import org.hearsay.core.pipeline.InvalidPipelineException;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.PipelineSpec;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.testing.MarkedText.Mark;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/**
 * Runs annotators over text in tests and shows what they mark. Not safe for threads.
 *
 * <pre>{@code
 * AnnotatorTester dates = AnnotatorTester.of(new LanguagePlugin(), new DatesPlugin()).published("2026-11-23");
 * dates.check("They met on [Saturday](2026-11-21).", TemporalExpression.class, TemporalExpression::getValue);
 * }</pre>
 */
public final class AnnotatorTester {
    private final Engine engine;
    private final @Nullable String published;
    private final String language;

    private AnnotatorTester(Engine engine, @Nullable String published, String language) {
        this.engine = engine;
        this.published = published;
        this.language = language;
    }

    /** Runs the given plugins in the given order with their default options. */
    public static AnnotatorTester of(AnnotatorPlugin... plugins) {
        return with(List.of(), plugins);
    }

    /** Runs the given plugins with options such as {@code "dates.documentType=narrative"}. */
    public static AnnotatorTester with(List<String> options, AnnotatorPlugin... plugins) {
        try {
            return new AnnotatorTester(pipeline(options, plugins).open(), null, "en");
        } catch (EngineException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    static Pipeline pipeline(List<String> options, AnnotatorPlugin... plugins) {
        List<PipelineSpec.Step> steps = new ArrayList<>();
        for (AnnotatorPlugin plugin : plugins) {
            steps.add(new PipelineSpec.Step(plugin.name(), Map.of(), "test"));
        }
        try {
            PipelineSpec spec = new PipelineSpec("test", steps).with(options);
            return Pipeline.of(spec, PluginRegistry.of(List.of(plugins)));
        } catch (InvalidPipelineException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The same, for articles published at a date (ISO). */
    public AnnotatorTester published(String date) {
        return new AnnotatorTester(engine, date, language);
    }

    /** The same, for articles in another language than English (ISO 639-1). */
    public AnnotatorTester language(String code) {
        return new AnnotatorTester(engine, published, code);
    }

    /**
     * Annotates a text; the CAS is valid until the next call.
     *
     * @throws AssertionError if it is not as any CAS must be (see {@link CasInvariants})
     */
    public JCas annotate(String text) {
        try {
            JCas cas = engine.annotate(Article.of("test", published, text).in(language));
            CasInvariants.check(cas);
            return cas;
        } catch (EngineException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Annotates a text and marks the annotations of a type; those with a null label are left out. */
    public <T extends Annotation> String mark(String text, Class<T> type, Function<T, @Nullable String> label) {
        return marked(text, Marking.of(type, label)).render();
    }

    private MarkedText marked(String text, Marking... markings) {
        JCas cas = annotate(text);
        List<Mark> marks = new ArrayList<>();
        for (Marking marking : markings) {
            marks.addAll(marking.marks(cas));
        }
        return new MarkedText(cas.getDocumentText(), marks);
    }

    /**
     * Asserts that the text without its marks is annotated just as it is marked, in one type.
     *
     * <pre>{@code
     * tester.check("It [may](epistemic) rain.", HedgeCue.class, HedgeCue::getHedgeType);
     * }</pre>
     */
    public <T extends Annotation> void check(String marked, Class<T> type, Function<T, @Nullable String> label) {
        check(marked, Marking.of(type, label));
    }

    /**
     * Asserts that the text without its marks is annotated just as it is marked, in any number of types.
     *
     * <pre>{@code
     * tester.check("It [may](hedge) [rain](word).", Marking.of(HedgeCue.class, "hedge"), Marking.of(Colour.class, "{name}"));
     * }</pre>
     *
     * @throws AssertionError if it is not, with both texts, and the marks that are missing or too much
     */
    public void check(String marked, Marking... markings) {
        MarkedText expected = MarkedText.parse(marked);
        MarkedText found = marked(expected.text(), markings);
        List<String> missing = expected.marksBeyond(found);
        List<String> surplus = found.marksBeyond(expected);
        if (!missing.isEmpty() || !surplus.isEmpty()) {
            StringBuilder message = new StringBuilder("the text is not marked as expected");
            message.append("\nexpected: ").append(expected.render());
            message.append("\nfound:    ").append(found.render());
            missing.forEach(mark -> message.append("\nmissing:  ").append(mark));
            surplus.forEach(mark -> message.append("\ntoo much: ").append(mark));
            throw new AssertionFailedError(message.toString(), expected.render(), found.render());
        }
    }
}
