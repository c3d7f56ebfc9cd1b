package org.hearsay.core.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.formats.Inputs;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.PipelineSpec;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.pipeline.Run;
import org.hearsay.core.types.HedgeCue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two plugins with two versions of one library, neither of which would do for the other. */
final class ClashTest {
    private static final int DOCUMENTS = 200;

    @TempDir
    private Path folder;

    @Test
    void two_versions_of_one_library_in_one_pipeline_on_several_threads() throws Exception {
        plugin("colours", "org.example.ColoursPlugin", "1", "static String mix()", "org.paint.Paint.mix()");
        plugin("walls", "org.other.WallsPlugin", "2", "static String mix(int coats)", "org.paint.Paint.mix(3)");
        try (PluginRegistry registry = PluginRegistry.load(getClass().getClassLoader(), List.of(folder))) {
            assertThat(registry.problems()).isEmpty();
            Pipeline pipeline = Pipeline.of(PipelineSpec.of("test", "colours", "walls"), registry);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < DOCUMENTS; i++) {
                expected.add("[paint 1, service 1] [paint 2, service 2]");
            }
            assertThat(types(pipeline)).isEqualTo(expected);
        }
    }

    /** A plugin in a folder with its version of the library, called directly and as a service. */
    private void plugin(String name, String className, String version, String method, String call) throws Exception {
        String paint = """
                package org.paint;

                public final class Paint implements java.util.function.Supplier<String> {
                    public %s { return "paint %s"; }
                    public String get() { return "service %s"; }
                }
                """.formatted(method, version, version);
        Path library = new PluginJar()
                .source("org.paint.Paint", paint)
                .file("META-INF/services/java.util.function.Supplier", "org.paint.Paint")
                .write(folder.resolve(name).resolve("lib/paint-" + version + ".jar"));
        String services =
                "java.util.ServiceLoader.load(java.util.function.Supplier.class).findFirst().orElseThrow().get()";
        String process = PluginSources.mark(call + " + \", \" + " + services);
        new PluginJar()
                .source(className, PluginSources.plugin(className, name, "", process))
                .services(className)
                .library(library)
                .write(folder.resolve(name).resolve(name + ".jar"));
    }

    private static List<String> types(Pipeline pipeline) throws Exception {
        byte[] lines = "{\"text\": \"Red walls.\"}\n".repeat(DOCUMENTS).getBytes(StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        try (Inputs inputs = new Inputs(List.of("-"), new ByteArrayInputStream(lines), InputSettings.published(null));
                Run<String> run = Run.open(pipeline, 4, Duration.ofMinutes(1), (cas, article) -> {
                    List<String> types = new ArrayList<>();
                    cas.getAnnotationIndex(HedgeCue.class).forEach(cue -> types.add("[" + cue.getHedgeType() + "]"));
                    return String.join(" ", types);
                })) {
            run.annotate(
                    inputs,
                    outcome -> found.add(
                            outcome instanceof Run.Outcome.Done<String> done ? done.result() : outcome.toString()));
        }
        return found;
    }
}
