package org.hearsay.core.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.types.AnnotatorRun;
import org.jspecify.annotations.Nullable;

/**
 * Which annotator runs, with which options and models: worked out once and written into every document. Immutable.
 *
 * @param options the values of all its options, as JSON
 * @param models the SHA-256 of its models by name, as JSON; null if it has none
 * @param jar the SHA-256 of its jar; null if it is none
 * @param layers the layers of its own types, as JSON; null if it has none
 */
public record RunRecord(
        String plugin,
        String version,
        String options,
        @Nullable String models,
        @Nullable String jar,
        @Nullable String layers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static RunRecord of(Pipeline.Step step) {
        AnnotatorPlugin plugin = step.plugin();
        Map<String, String> models = new TreeMap<>();
        plugin.models(step.options()).forEach(model -> models.put(model.name(), model.sha256()));
        return new RunRecord(
                plugin.name(),
                plugin.version(),
                json(step.options().asMap()),
                models.isEmpty() ? null : json(models),
                jarChecksum(plugin.annotator()),
                layers(plugin));
    }

    void addTo(JCas cas, long nanos) {
        AnnotatorRun run = new AnnotatorRun(cas);
        run.setPlugin(plugin);
        run.setVersion(version);
        run.setOptions(options);
        run.setModelSha256(models);
        run.setJarSha256(jar);
        run.setLayers(layers);
        run.setMilliseconds(nanos / 1e6f);
        run.addToIndexes();
    }

    private static @Nullable String layers(AnnotatorPlugin plugin) {
        Map<String, String> types = new TreeMap<>();
        plugin.layers().forEach((layer, type) -> types.put(layer, type.getName()));
        return types.isEmpty() ? null : json(types);
    }

    private static String json(Map<String, ?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("option values cannot be written as JSON: " + values, e);
        }
    }

    private static @Nullable String jarChecksum(Class<?> plugin) {
        CodeSource source = plugin.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        try {
            Path jar = location == null ? null : Path.of(location.toURI());
            return jar == null || !Files.isRegularFile(jar) ? null : JarChecksums.of(jar);
        } catch (URISyntaxException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("the checksum of '" + location + "' cannot be worked out", e);
        }
    }
}
