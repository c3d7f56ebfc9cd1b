package org.hearsay.core.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.io.Article;
import org.hearsay.core.pipeline.Engine;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.PipelineSpec;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.testing.WordsPlugin;
import org.hearsay.core.types.HedgeCue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand times loaded, run and closed: no class stays. */
final class LeakTest {
    private static final int TIMES = 1000;
    /** What the JVM itself may load meanwhile (lambdas, reflection); a leak would be two classes each time. */
    private static final int SLACK = TIMES / 2;

    private static final ClassLoadingMXBean CLASSES = ManagementFactory.getClassLoadingMXBean();

    @TempDir
    private Path folder;

    @Test
    void no_loader_stays_after_a_thousand_loads() throws Exception {
        String plugin = "org.example.ColoursPlugin";
        new PluginJar()
                .source(plugin, PluginSources.plugin(plugin, "colours", "", PluginSources.mark("\"colour\"")))
                .services(plugin)
                .write(folder.resolve("colours.jar"));
        Pipeline other = Pipeline.of(PipelineSpec.of("other", "words"), PluginRegistry.of(List.of(new WordsPlugin())));
        // UIMA shares its type system with all that have the same types
        try (Engine open = other.open()) {
            open.annotate(Article.of("a", "2026-11-23", "Red."));
            loadAndRunAThousandTimes();
        }
    }

    private void loadAndRunAThousandTimes() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        loaders.add(loadAndRun());
        int classes = CLASSES.getLoadedClassCount();
        for (int i = 1; i < TIMES; i++) {
            loaders.add(loadAndRun());
        }
        awaitUnloading(loaders, classes);
        assertThat(alive(loaders)).as("loaders alive of " + TIMES).isZero();
        assertThat(CLASSES.getLoadedClassCount()).as("loaded classes").isLessThan(classes + SLACK);
    }

    private WeakReference<ClassLoader> loadAndRun() throws Exception {
        try (PluginRegistry registry = PluginRegistry.load(getClass().getClassLoader(), List.of(folder))) {
            Pipeline pipeline = Pipeline.of(PipelineSpec.of("test", "colours"), registry);
            try (Engine engine = pipeline.open()) {
                assertThat(engine.annotate(Article.of("a", "2026-11-23", "Red."))
                                .getAnnotationIndex(HedgeCue.class))
                        .hasSize(1);
            }
            return new WeakReference<>(registry.sources().get(0).loader());
        }
    }

    private static long alive(List<WeakReference<ClassLoader>> loaders) {
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }

    /** Classes are counted out some time after their loader is gone; caches of the JVM hold it softly until then. */
    private static void awaitUnloading(List<WeakReference<ClassLoader>> loaders, int classes)
            throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            System.gc();
            if (alive(loaders) == 0 && CLASSES.getLoadedClassCount() < classes + SLACK) {
                return;
            }
            Thread.sleep(20);
        }
    }
}
