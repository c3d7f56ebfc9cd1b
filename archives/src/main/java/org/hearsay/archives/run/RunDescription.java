package org.hearsay.archives.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.core.io.UimaFormats;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.RunRecord;

/**
 * What a run is: its options, and the annotators, models, types, inputs and Java that it began with ({@code run.json}).
 * Immutable.
 *
 * @param options what it was asked to do
 * @param pipeline its annotators with versions, options and checksums
 * @param types SHA-256 of the type system
 * @param inputs what tells whether the inputs are the same
 * @param hearsay the version of Hearsay
 * @param java the JVM
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunDescription(
        RunOptions options,
        List<RunRecord> pipeline,
        String types,
        List<Fingerprint> inputs,
        String hearsay,
        String java) {

    /**
     * That of a run with these options now.
     *
     * @throws IOException if an input cannot be read
     */
    public static RunDescription of(RunOptions options, Pipeline pipeline) throws IOException {
        List<Fingerprint> inputs = new ArrayList<>();
        for (String input : options.inputs()) {
            inputs.add(Fingerprint.of(Path.of(input)));
        }
        ByteArrayOutputStream types = new ByteArrayOutputStream();
        UimaFormats.writeTypeSystem(pipeline.types(), types);
        String version = RunDescription.class.getPackage().getImplementationVersion();
        return new RunDescription(
                options,
                pipeline.records(),
                HexFormat.of().formatHex(Fingerprint.newDigest().digest(types.toByteArray())),
                inputs,
                version == null ? "development" : version,
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
    }

    /** What of the pipeline, the models or the inputs differs, in words; empty if a run can go on and be the same. */
    public List<String> changes(RunDescription now) {
        Map<String, String> before = pipelineFacts();
        Map<String, String> after = now.pipelineFacts();
        before.put("types", types);
        after.put("types", now.types);
        inputs.forEach(input -> before.put("input " + input.path(), input.bytes() + " bytes, " + input.sha256()));
        now.inputs.forEach(input -> after.put("input " + input.path(), input.bytes() + " bytes, " + input.sha256()));
        return differences(before, after);
    }

    /** What differs besides, which should make no difference: the version of Hearsay, the jars, the JVM. */
    public List<String> environment(RunDescription now) {
        Map<String, String> before = new TreeMap<>(Map.of("hearsay", hearsay, "java", java));
        Map<String, String> after = new TreeMap<>(Map.of("hearsay", now.hearsay, "java", now.java));
        pipeline.forEach(step -> before.put("jar of " + step.plugin(), String.valueOf(step.jar())));
        now.pipeline.forEach(step -> after.put("jar of " + step.plugin(), String.valueOf(step.jar())));
        return differences(before, after);
    }

    private Map<String, String> pipelineFacts() {
        Map<String, String> facts = new TreeMap<>();
        facts.put(
                "annotators",
                String.join(", ", pipeline.stream().map(RunRecord::plugin).toList()));
        for (RunRecord step : pipeline) {
            facts.put("version of " + step.plugin(), step.version());
            facts.put("options of " + step.plugin(), step.options());
            facts.put("models of " + step.plugin(), String.valueOf(step.models()));
        }
        return facts;
    }

    private static List<String> differences(Map<String, String> before, Map<String, String> after) {
        List<String> differences = new ArrayList<>();
        before.forEach((name, value) -> {
            String now = after.getOrDefault(name, "not there");
            if (!now.equals(value)) {
                differences.add("%s: now %s, the run began with %s".formatted(name, now, value));
            }
        });
        return differences;
    }
}
