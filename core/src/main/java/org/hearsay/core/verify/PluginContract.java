package org.hearsay.core.verify;

import static org.hearsay.core.verify.BrokenContractException.unless;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.jcas.tcas.DocumentAnnotation;
import org.hearsay.core.io.Article;
import org.hearsay.core.pipeline.Engine;
import org.hearsay.core.pipeline.EngineException;
import org.hearsay.core.pipeline.InvalidPipelineException;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.PipelineSpec;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.verify.ContractTexts.Text;

/**
 * What an annotator promises, as checks that run it. Not safe for threads.
 *
 * <pre>{@code
 * try (PluginContract contract = PluginContract.open(new ColoursPlugin(), List.of(new LanguagePlugin()))) {
 *     for (Check check : contract.checks()) {
 *         check.run();
 *     }
 * }
 * }</pre>
 */
public final class PluginContract implements AutoCloseable {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String DATE = "2026-11-23";
    private static final int REPEATS = 20;

    private final AnnotatorPlugin plugin;
    private final List<AnnotatorPlugin> before;
    private final List<String> options;
    private final Pipeline pipeline;
    private final Engine engine;

    private PluginContract(
            AnnotatorPlugin plugin,
            List<AnnotatorPlugin> before,
            List<String> options,
            Pipeline pipeline,
            Engine engine) {
        this.plugin = plugin;
        this.before = List.copyOf(before);
        this.options = List.copyOf(options);
        this.pipeline = pipeline;
        this.engine = engine;
    }

    /**
     * Makes an engine of an annotator with those that must run before it.
     *
     * @throws InvalidPipelineException if they are no pipeline in this order
     * @throws EngineException if an annotator cannot be made
     */
    public static PluginContract open(AnnotatorPlugin plugin, List<AnnotatorPlugin> before)
            throws InvalidPipelineException, EngineException {
        return open(plugin, before, List.of());
    }

    /**
     * The same, with options.
     *
     * @param options those of any of the annotators that differ from their defaults, such as
     *     {@code "dates.documentType=narrative"}
     * @throws InvalidPipelineException if they are no pipeline in this order, or an option is wrong
     * @throws EngineException if an annotator cannot be made
     */
    public static PluginContract open(AnnotatorPlugin plugin, List<AnnotatorPlugin> before, List<String> options)
            throws InvalidPipelineException, EngineException {
        List<AnnotatorPlugin> all = new ArrayList<>(before);
        all.add(plugin);
        Pipeline pipeline = pipeline(all, options);
        return new PluginContract(plugin, before, options, pipeline, pipeline.open());
    }

    private static Pipeline pipeline(List<AnnotatorPlugin> plugins, List<String> options)
            throws InvalidPipelineException {
        String[] names = plugins.stream().map(AnnotatorPlugin::name).toArray(String[]::new);
        return Pipeline.of(PipelineSpec.of("contract", names).with(options), PluginRegistry.of(plugins));
    }

    /** The promises, each to be tried once, in this order. */
    public List<Check> checks() {
        DescriptionChecks description = new DescriptionChecks(plugin);
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("has a legal name and says what it is for", MINUTE, description::name));
        checks.add(new Check("is found by its services file under a unique name", MINUTE, description::services));
        checks.add(new Check("states the options that its annotator takes", MINUTE, description::options));
        checks.add(new Check("names layers of its own types alone", MINUTE, description::layers));
        checks.add(new Check("has models with the checksums beside them", MINUTE, () -> checkModels(description)));
        for (Text text : ContractTexts.small()) {
            checks.add(new Check("keeps its promises on any text: " + text.name(), MINUTE, () -> isSound(text)));
        }
        for (Text text : ContractTexts.large()) {
            String name = "takes a megabyte in one line: " + text.name();
            checks.add(new Check(name, MINUTE.multipliedBy(2), () -> isSound(text)));
        }
        checks.add(new Check("gives the same again, also after other texts", MINUTE, this::repeats));
        checks.add(new Check("leaves the annotations of others as they are", MINUTE, this::leavesOthers));
        checks.add(new Check("agrees with itself in two threads", MINUTE.multipliedBy(2), this::agreesInThreads));
        return checks;
    }

    private void checkModels(DescriptionChecks description) throws BrokenContractException {
        for (Pipeline.Step step : pipeline.steps()) {
            if (step.plugin() == plugin) {
                description.models(step.options());
            }
        }
    }

    private void isSound(Text text) throws BrokenContractException, EngineException {
        JCas cas = engine.annotate(Article.of(text.name(), DATE, text.text()));
        String broken = CasInvariants.message(cas);
        unless(broken.isEmpty(), broken);
        Set<String> declared = pipeline.steps().stream()
                .flatMap(step -> step.plugin().gives().stream())
                .map(Class::getName)
                .collect(Collectors.toSet());
        for (Annotation annotation : cas.getAnnotationIndex()) {
            String type = annotation.getType().getName();
            unless(
                    annotation instanceof DocumentAnnotation || declared.contains(type),
                    "it adds " + type + ", which is not among the types that it says it gives");
        }
    }

    private void repeats() throws BrokenContractException, EngineException {
        List<String> first = annotate(engine);
        engine.annotate(Article.of("t", DATE, "On 3 May 1998 Bo Lind said: \"It could rain in Oslo,\" and left."));
        engine.annotate(Article.of("t", DATE, ""));
        same("the second time", annotate(engine), first);
    }

    private void leavesOthers() throws BrokenContractException, EngineException, InvalidPipelineException {
        if (before.isEmpty()) {
            return;
        }
        Set<String> own = plugin.gives().stream().map(Class::getName).collect(Collectors.toSet());
        Article article = Article.of("t", DATE, ContractTexts.NEWS);
        try (Engine without = pipeline(before, optionsOf(before)).open()) {
            List<String> expected = described(without.annotate(article), own);
            same("with it", described(engine.annotate(article), own), expected);
        }
    }

    private List<String> optionsOf(List<AnnotatorPlugin> plugins) {
        return options.stream()
                .filter(option -> plugins.stream().anyMatch(each -> option.startsWith(each.name() + ".")))
                .toList();
    }

    private void agreesInThreads() throws Exception {
        List<String> expected = annotate(engine);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> results = List.of(threads.submit(this::last), threads.submit(this::last));
            for (Future<List<String>> result : results) {
                same("in another thread", result.get(), expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> last() throws EngineException {
        try (Engine own = pipeline.open()) {
            for (int i = 1; i < REPEATS; i++) {
                annotate(own);
            }
            return annotate(own);
        }
    }

    private static void same(String when, List<String> found, List<String> expected) throws BrokenContractException {
        Set<String> missing = new HashSet<>(expected);
        found.forEach(missing::remove);
        Set<String> surplus = new HashSet<>(found);
        expected.forEach(surplus::remove);
        unless(
                found.equals(expected),
                "the annotations are others %s; missing: %s; too much: %s".formatted(when, missing, surplus));
    }

    private static List<String> annotate(Engine by) throws EngineException {
        return described(by.annotate(Article.of("t", DATE, ContractTexts.NEWS)), Set.of());
    }

    /** Every indexed annotation with its simple features as a line; those of the left-out types are not shown. */
    private static List<String> described(JCas cas, Set<String> leftOut) {
        List<String> lines = new ArrayList<>();
        for (Annotation annotation : cas.getAnnotationIndex()) {
            if (!(annotation instanceof DocumentAnnotation)
                    && !leftOut.contains(annotation.getType().getName())) {
                lines.add(described(annotation));
            }
        }
        return lines;
    }

    private static String described(Annotation annotation) {
        StringBuilder line = new StringBuilder(annotation.getType().getShortName());
        line.append(' ').append(annotation.getBegin()).append('-').append(annotation.getEnd());
        for (Feature feature : annotation.getType().getFeatures()) {
            if (feature.getRange().isPrimitive()) {
                line.append(' ').append(feature.getShortName()).append('=');
                line.append(annotation.getFeatureValueAsString(feature));
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        engine.close();
    }
}
