package org.hearsay.core.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.UIMARuntimeException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.util.CasCreationUtils;
import org.hearsay.core.bridge.UimaComponent;
import org.hearsay.core.io.Annotations;
import org.hearsay.core.io.Article;
import org.hearsay.core.plugins.LinkageReason;
import org.hearsay.core.plugins.Resources;
import org.hearsay.core.plugins.TypeSystemLoaders;
import org.hearsay.core.spi.RuleTimes;

/**
 * A pipeline at work, for one thread: its annotators and one CAS, which is reset and used again for each document.
 * Not safe for threads.
 */
public final class Engine implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Pipeline pipeline;
    private final List<AnalysisEngine> annotators = new ArrayList<>();
    private final List<RunRecord> records = new ArrayList<>();
    private final long[] cpuNanos;
    private final CAS cas;

    private Engine(Pipeline pipeline, CAS cas) {
        this.pipeline = pipeline;
        this.cas = cas;
        this.cpuNanos = new long[pipeline.steps().size()];
    }

    static Engine open(Pipeline pipeline) throws EngineException {
        Engine engine = new Engine(pipeline, emptyCas(pipeline));
        try {
            for (Pipeline.Step step : pipeline.steps()) {
                engine.annotators.add(engine.annotator(step));
                engine.records.add(RunRecord.of(step));
            }
        } catch (EngineException | RuntimeException | Error e) {
            engine.close();
            throw e;
        }
        return engine;
    }

    private static CAS emptyCas(Pipeline pipeline) throws EngineException {
        try {
            return CasCreationUtils.createCas(pipeline.types(), null, null);
        } catch (UIMAException e) {
            throw new EngineException("the type system cannot be built: " + EngineException.reason(e), e);
        }
    }

    private AnalysisEngine annotator(Pipeline.Step step) throws EngineException {
        ResourceManager resources = Resources.of(step.loader());
        try {
            return Resources.within(
                    step.loader(), () -> UIMAFramework.produceAnalysisEngine(description(step), resources, null));
        } catch (UIMAException | UIMARuntimeException | LinkageError e) {
            resources.destroy();
            throw new EngineException(
                    "annotator '%s' cannot be made: %s".formatted(step.plugin().name(), reason(e, step)), e);
        }
    }

    private AnalysisEngineDescription description(Pipeline.Step step) throws ResourceInitializationException {
        if (step.plugin() instanceof UimaComponent component) {
            return component.description(step.options());
        }
        List<Object> parameters = new ArrayList<>();
        step.options().asMap().forEach((name, value) -> {
            parameters.add(name);
            parameters.add(value);
        });
        return AnalysisEngineFactory.createEngineDescription(
                step.plugin().annotator(), pipeline.types(), parameters.toArray());
    }

    /**
     * Annotates an article.
     *
     * @return the CAS of this engine, valid until the next call
     * @throws EngineException if an annotator fails; the engine has made a new one and can go on with the next article
     */
    public JCas annotate(Article article) throws EngineException {
        return annotate(article, Annotations.NONE);
    }

    /**
     * Annotates an article that has annotations already, which stay.
     *
     * @return the CAS of this engine, valid until the next call
     * @throws EngineException if an annotator fails; the engine has made a new one and can go on with the next article
     */
    public JCas annotate(Article article, Annotations known) throws EngineException {
        cas.reset();
        JCas view = view(article);
        article.fill(view);
        known.addTo(view);
        for (int i = 0; i < annotators.size(); i++) {
            long cpuBefore = THREADS.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            run(i, article);
            records.get(i).addTo(view, System.nanoTime() - before);
            cpuNanos[i] += THREADS.getCurrentThreadCpuTime() - cpuBefore;
        }
        return view;
    }

    private JCas view(Article article) throws EngineException {
        try {
            return cas.getJCas();
        } catch (UIMAException e) {
            throw new EngineException("document '%s' cannot be loaded".formatted(article.id()), e);
        }
    }

    private void run(int index, Article article) throws EngineException {
        Pipeline.Step step = pipeline.steps().get(index);
        RuleTimes times = RuleTimes.ofThread();
        if (times != null) {
            times.enter(step.plugin().name());
        }
        try {
            Resources.within(step.loader(), () -> annotators.get(index).process(cas));
        } catch (AnalysisEngineProcessException | RuntimeException | StackOverflowError | LinkageError e) {
            destroy(annotators.get(index));
            annotators.set(index, annotator(step));
            throw new EngineException(
                    "annotator '%s' failed on document '%s': %s"
                            .formatted(step.plugin().name(), article.id(), reason(e, step)),
                    e);
        }
    }

    private static String reason(Throwable error, Pipeline.Step step) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof LinkageError linkage) {
                return "it " + LinkageReason.of(linkage, step.loader());
            }
        }
        return EngineException.reason(error);
    }

    /** The CPU time that each annotator has taken in this engine so far, in nanoseconds, by name in pipeline order. */
    public Map<String, Long> cpuNanos() {
        Map<String, Long> times = new LinkedHashMap<>();
        for (int i = 0; i < cpuNanos.length; i++) {
            times.put(pipeline.steps().get(i).plugin().name(), cpuNanos[i]);
        }
        return times;
    }

    @Override
    public void close() {
        annotators.forEach(Engine::destroy);
        annotators.clear();
        pipeline.steps().forEach(step -> TypeSystemLoaders.forget(cas.getTypeSystem(), step.loader()));
    }

    /** The resource manager goes with it: it holds the plugin's class loader. */
    private static void destroy(AnalysisEngine annotator) {
        annotator.destroy();
        annotator.getResourceManager().destroy();
    }
}
