package org.hearsay.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.jcas.tcas.DocumentAnnotation;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.Layer;
import org.hearsay.core.pipeline.Engine;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Option;
import org.hearsay.core.types.AnnotatorRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AnnotatorContractTest {
    static final String NEWS = """
            RIVERTON, Nov 21 (Delta Wire) - Mayor Ana Ruiz said on Friday that the bridge "may not open" before March 2027.

            According to the Delta Transport Board, about 400 workers have left since Monday. "We can't rule out a delay," she added.
            """;

    private Pipeline pipeline;
    private Engine engine;

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
        List<AnnotatorPlugin> plugins = new ArrayList<>(before());
        plugins.add(plugin());
        pipeline = AnnotatorTester.pipeline(options(), plugins.toArray(AnnotatorPlugin[]::new));
        engine = pipeline.open();
    }

    @AfterAll
    void closes_the_engine() {
        engine.close();
    }

    @Test
    void has_a_legal_name_and_says_what_it_is_for() {
        assertThat(PluginRegistry.isLegalName(plugin().name()))
                .as(plugin().name())
                .isTrue();
        assertThat(plugin().summary()).isNotBlank().doesNotEndWith(".");
        assertThat(plugin().version()).isNotBlank();
    }

    @Test
    void is_found_by_its_services_file_under_a_unique_name() {
        PluginRegistry registry = PluginRegistry.load(plugin().getClass().getClassLoader());
        assertThat(registry.problems()).isEmpty();
        assertThat(registry.find(plugin().name())).containsInstanceOf(plugin().getClass());
    }

    @Test
    void states_the_options_that_its_annotator_takes() {
        Map<String, String> parameters = parameters();
        Set<String> stated = new HashSet<>();
        for (Option option : plugin().options()) {
            assertThat(option.summary()).as(option.name()).isNotBlank().doesNotEndWith(".");
            assertThat(option.parse(option.example())).as(option.name()).isNotNull();
            assertThat(option.parse(parameters.getOrDefault(option.name(), "")))
                    .as("default of " + option.name())
                    .isEqualTo(option.parse(option.defaultValue()));
            stated.add(option.name());
        }
        assertThat(parameters.keySet()).isEqualTo(stated);
    }

    @Test
    void names_layers_of_its_own_types_alone() {
        plugin().layers().forEach((layer, type) -> {
            assertThat(Layer.isTaken(layer)).as(layer).isFalse();
            assertThat(layer).matches("[a-z][A-Za-z0-9-]*");
            assertThat(plugin().gives()).as(layer).contains(type);
        });
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        for (Class<?> type = plugin().annotator(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                ConfigurationParameter parameter = field.getAnnotation(ConfigurationParameter.class);
                if (parameter != null) {
                    parameters.put(parameter.name(), String.join(" ", parameter.defaultValue()));
                }
            }
        }
        return parameters;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keeps_its_promises_on_any_text(String name, String text) {
        assertTimeout(Duration.ofSeconds(60), () -> {
            JCas cas = engine.annotate(Article.of(name, "2026-11-23", text));
            annotations_are_well_formed(cas);
        });
    }

    static List<Object[]> texts() {
        String surrogate = String.valueOf((char) 0xD83D);
        return List.of(
                new Object[] {"news", NEWS},
                new Object[] {"empty", ""},
                new Object[] {"one character", "a"},
                new Object[] {"one blank", " "},
                new Object[] {"one full stop", "."},
                new Object[] {"line breaks alone", "\n\r\n\n\t\n"},
                new Object[] {
                    "emoji", "\uD83D\uDE00 She said \uD83D\uDE00\uD83D\uDE00 on Monday \uD83D\uDC69\u200D\uD83D\uDE80."
                },
                new Object[] {
                    "right to left",
                    "\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064A\u0633 \"\u0646\u0639\u0645\" \u202Eon Monday\u202C said \u05E9\u05DC\u05D5\u05DD."
                },
                new Object[] {"lone surrogates", surrogate + "He may" + surrogate + " go. " + surrogate},
                new Object[] {"control characters", "He\u0001 said\u0000 it \u0007may\u0001 be."},
                new Object[] {"quotes alone", "\"\" '' \u201C\u201D \u00AB \u00BB \" ' \u201D"},
                new Object[] {"unbalanced quotes", "\"He said \"it \u201Cmay\" be' so, she said."});
    }

    @ParameterizedTest
    @MethodSource("megabytes")
    void takes_a_megabyte_in_one_line(String name, String text) {
        assertTimeout(Duration.ofMinutes(2), () -> {
            JCas cas = engine.annotate(Article.of(name, "2026-11-23", text));
            annotations_are_well_formed(cas);
        });
    }

    static List<Object[]> megabytes() {
        return List.of(
                new Object[] {"words", "He may say it on Monday, she said, ".repeat(30_000)},
                new Object[] {"one word", "a".repeat(1_000_000)},
                new Object[] {"digits", "1234567890".repeat(100_000)},
                new Object[] {"quotes", "\" ' \u201C ".repeat(30_000)});
    }

    @Test
    void gives_the_same_again_also_after_other_texts() throws Exception {
        List<String> first = annotate(engine, NEWS);
        annotate(engine, "On 3 May 1998 Bo Lind said: \"It could rain in Oslo,\" and left.");
        annotate(engine, "");
        assertThat(annotate(engine, NEWS)).isEqualTo(first);
    }

    @Test
    void leaves_the_annotations_of_others_as_they_are() throws Exception {
        Set<Class<?>> own = new HashSet<>(plugin().gives());
        AnnotatorPlugin[] others = before().toArray(AnnotatorPlugin[]::new);
        if (others.length == 0) {
            return;
        }
        try (Engine without = AnnotatorTester.pipeline(List.of(), others).open()) {
            List<String> expected = described(without.annotate(Article.of("t", "2026-11-23", NEWS)), own);
            List<String> found = described(engine.annotate(Article.of("t", "2026-11-23", NEWS)), own);
            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void agrees_with_itself_in_two_threads() throws Exception {
        List<String> expected = annotate(engine, NEWS);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                results.add(threads.submit(this::lastOfTwenty));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> lastOfTwenty() throws Exception {
        try (Engine own = pipeline.open()) {
            List<String> last = List.of();
            for (int i = 0; i < 20; i++) {
                last = annotate(own, NEWS);
            }
            return last;
        }
    }

    private List<String> annotate(Engine by, String text) throws Exception {
        return described(by.annotate(Article.of("t", "2026-11-23", text)), Set.of());
    }

    private void annotations_are_well_formed(JCas cas) {
        Set<String> declared = new HashSet<>();
        List<AnnotatorPlugin> all = new ArrayList<>(before());
        all.add(plugin());
        all.forEach(plugin -> plugin.gives().forEach(type -> declared.add(type.getName())));
        CasInvariants.check(cas);
        for (TOP structure : cas.getIndexedFSs(TOP.class)) {
            if (structure instanceof AnnotatorRun || structure instanceof DocumentAnnotation) {
                continue;
            }
            if (structure instanceof Annotation annotation) {
                assertThat(declared)
                        .as("declared types")
                        .contains(annotation.getType().getName());
            }
        }
    }

    /** Every indexed annotation with its simple features as a line; those of the left-out types are not shown. */
    private static List<String> described(JCas cas, Set<Class<?>> leftOut) {
        List<String> lines = new ArrayList<>();
        for (Annotation annotation : cas.getAnnotationIndex()) {
            if (annotation instanceof DocumentAnnotation || leftOut.contains(annotation.getClass())) {
                continue;
            }
            StringBuilder line = new StringBuilder(annotation.getType().getShortName());
            line.append(' ').append(annotation.getBegin()).append('-').append(annotation.getEnd());
            for (Feature feature : annotation.getType().getFeatures()) {
                Type range = feature.getRange();
                if (range.isPrimitive()) {
                    line.append(' ').append(feature.getShortName()).append('=');
                    line.append(annotation.getFeatureValueAsString(feature));
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
