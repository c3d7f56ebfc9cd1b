package org.hearsay.core.pipeline;

import java.util.List;
import java.util.Set;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.OptionValues;

/**
 * A checked pipeline, ready to run: annotators in their order, with all their options. Its type system is built once, here.
 * Immutable and safe for threads; {@link #open} one {@link Engine} for each thread.
 *
 * <pre>{@code
 * Pipeline pipeline = Pipeline.of(PipelineSpec.of("mine", "language", "dates"), PluginRegistry.load(loader));
 * try (Engine engine = pipeline.open()) {
 *     JCas cas = engine.annotate(Article.of("a1", "They met on Saturday."));
 * }
 * }</pre>
 */
public final class Pipeline {
    /** The import name of the descriptor of Hearsay's types; it imports those of DKPro Core that it uses. */
    public static final String TYPES = "org.hearsay.core.types.HearsayTypes";

    private final List<Step> steps;
    private final TypeSystemDescription types;

    /** An annotator with the values of all its options. */
    public record Step(AnnotatorPlugin plugin, OptionValues options) {
        /** The loader of the annotator's classes. */
        ClassLoader loader() {
            return plugin.annotator().getClassLoader();
        }
    }

    private Pipeline(List<Step> steps, TypeSystemDescription types) {
        this.steps = List.copyOf(steps);
        this.types = types;
    }

    /**
     * Checks a pipeline and builds its type system.
     *
     * @throws InvalidPipelineException if it cannot run, with all of its problems
     */
    public static Pipeline of(PipelineSpec spec, PluginRegistry registry) throws InvalidPipelineException {
        List<Step> steps = check(spec, registry);
        return new Pipeline(
                steps, TypeSystems.of(steps.stream().map(Step::plugin).toList()));
    }

    /**
     * Checks a pipeline without building anything: needs no type system and loads no model.
     *
     * @throws InvalidPipelineException if it cannot run, with all of its problems
     */
    public static List<Step> check(PipelineSpec spec, PluginRegistry registry) throws InvalidPipelineException {
        return PipelineCheck.check(spec, registry);
    }

    public List<Step> steps() {
        return steps;
    }

    /** The annotators of some names alone, in their order; what they need must be in the documents already. */
    Pipeline only(Set<String> names) {
        return new Pipeline(
                steps.stream()
                        .filter(step -> names.contains(step.plugin().name()))
                        .toList(),
                types);
    }

    /** Its annotators with versions, options and the checksums of models and jars; reads the models. */
    public List<RunRecord> records() {
        return steps.stream().map(RunRecord::of).toList();
    }

    /** The type system of its CASes, imports resolved. Not to be changed. */
    public TypeSystemDescription types() {
        return types;
    }

    /**
     * Makes an engine for one thread; models that are not loaded yet are loaded now.
     *
     * @throws EngineException if an annotator cannot be made, naming it
     */
    public Engine open() throws EngineException {
        return Engine.open(this);
    }
}
