package org.hearsay.core.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.io.Article;
import org.hearsay.core.pipeline.EngineException;
import org.hearsay.core.pipeline.InvalidPipelineException;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.PipelineSpec;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.pipeline.Problem;

/**
 * A pipeline to be used from Java: composed by name, checked as a whole, safe for any number of threads. Each call takes an
 * engine of its own from a pool and gives it back; engines are made as they are needed, and models are loaded once for all.
 *
 * <pre>{@code
 * try (Hearsay hearsay = Hearsay.pipeline()
 *         .add("language")
 *         .add("dates", option("documentType", "narrative"))
 *         .build()) {
 *     AnnotatedArticle result = hearsay.annotate("They met on 23 November 2026.");
 *     result.dates().forEach(date -> System.out.println(date.span().text() + " = " + date.value()));
 * }
 * }</pre>
 */
public final class Hearsay implements AutoCloseable {
    private final EnginePool engines;

    private Hearsay(Pipeline pipeline, int engines) {
        this.engines = new EnginePool(pipeline, engines);
    }

    /** Begins a pipeline without annotators. */
    public static Builder pipeline() {
        return new Builder();
    }

    /** The value of an option, for {@link Builder#add}. */
    public static Setting option(String name, Object value) {
        return new Setting(name, String.valueOf(value));
    }

    /**
     * An option with its value as users would write it. Immutable.
     */
    public record Setting(String name, String value) {}

    /**
     * What to make of an annotated article while its CAS is at hand.
     *
     * @param <T> what is made
     * @param <E> what it throws
     */
    public interface CasFunction<T, E extends Exception> {
        /** Called in the thread that called for it; the CAS is valid until this returns, and is not to be kept. */
        T apply(JCas cas) throws E;
    }

    /** Composes a pipeline. Not safe for threads. */
    public static final class Builder {
        private final List<PipelineSpec.Step> steps = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private PluginRegistry registry = PluginRegistry.load(Hearsay.class.getClassLoader());
        private int engines = Runtime.getRuntime().availableProcessors();

        private Builder() {}

        /** Adds an annotator at the end, with values for some of its options. */
        public Builder add(String annotator, Setting... options) {
            String where = "annotator " + (steps.size() + 1);
            Map<String, PipelineSpec.Setting> settings = new LinkedHashMap<>();
            for (Setting option : options) {
                if (settings.put(option.name(), new PipelineSpec.Setting(option.value(), where)) != null) {
                    problems.add(new Problem(where, "option '" + option.name() + "' is set twice"));
                }
            }
            steps.add(new PipelineSpec.Step(annotator, settings, where));
            return this;
        }

        /** Takes annotators from another place than the class path of Hearsay itself. */
        public Builder plugins(PluginRegistry plugins) {
            registry = plugins;
            return this;
        }

        /**
         * Limits how many articles are annotated at once; by default the number of processors. Further calls wait.
         *
         * @param most at least 1
         */
        public Builder engines(int most) {
            if (most < 1) {
                throw new IllegalArgumentException("engines takes a number of at least 1, not " + most);
            }
            engines = most;
            return this;
        }

        /**
         * Checks the pipeline and builds it; models are loaded with the first article.
         *
         * @throws InvalidPipelineException if it cannot run, with all of its problems
         */
        public Hearsay build() throws InvalidPipelineException {
            if (steps.isEmpty()) {
                problems.add(new Problem("", "the pipeline has no annotators; add one, such as add(\"language\")"));
            }
            List<Problem> all = new ArrayList<>(problems);
            try {
                Pipeline pipeline = Pipeline.of(new PipelineSpec("pipeline", steps), registry);
                if (all.isEmpty()) {
                    return new Hearsay(pipeline, engines);
                }
            } catch (InvalidPipelineException e) {
                all.addAll(e.problems());
            }
            throw new InvalidPipelineException(all);
        }
    }

    /**
     * Annotates an English text of which nothing else is known.
     *
     * @throws EngineException if an annotator cannot be made or fails, naming it; others texts can still be annotated
     */
    public AnnotatedArticle annotate(String text) throws EngineException {
        return annotate(Article.of("text", text));
    }

    /**
     * Annotates an English text with its publication date, from which relative dates are resolved.
     *
     * @param published an ISO date
     * @throws EngineException if an annotator cannot be made or fails, naming it
     */
    public AnnotatedArticle annotate(String text, String published) throws EngineException {
        return annotate(Article.of("text", published, text));
    }

    /**
     * Annotates an article.
     *
     * @throws EngineException if an annotator cannot be made or fails, naming it
     */
    public AnnotatedArticle annotate(Article article) throws EngineException {
        return annotate(article, cas -> AnnotatedArticle.of(article, cas));
    }

    /**
     * Annotates an article and hands its CAS on.
     *
     * @return what the function makes of it
     * @throws EngineException if an annotator cannot be made or fails, naming it
     * @throws E what the function throws
     */
    public <T, E extends Exception> T annotate(Article article, CasFunction<T, E> function) throws EngineException, E {
        try (EnginePool.Loan loan = engines.take()) {
            return function.apply(loan.engine().annotate(article));
        }
    }

    /** Closes the engines: those at rest now, those at work when they are done. No further article can be annotated. */
    @Override
    public void close() {
        engines.close();
    }
}
