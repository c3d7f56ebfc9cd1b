package org.hearsay.core.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.bridge.ComponentReference;
import org.hearsay.core.spi.Names;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline as somebody wrote it, not checked yet. Immutable.
 *
 * @param source the file or name that it comes from, for messages
 * @param steps the annotators in their order
 */
public record PipelineSpec(String source, List<Step> steps) {
    public PipelineSpec {
        steps = List.copyOf(steps);
    }

    /**
     * An annotator with the options written for it.
     *
     * @param annotator its name; of an analysis engine of others, what the pipeline calls it
     * @param where file and line, for messages
     * @param component which analysis engine of others it is; null if it is a plugin
     */
    public record Step(
            String annotator,
            Map<String, Setting> settings,
            String where,
            @Nullable ComponentReference component) {
        public Step {
            // in the order of writing, in which problems are told
            settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        }

        /** A plugin with its options. */
        public Step(String annotator, Map<String, Setting> settings, String where) {
            this(annotator, settings, where, null);
        }

        /** An annotator without options. */
        public Step(String annotator) {
            this(annotator, Map.of(), "");
        }
    }

    /**
     * The value written for an option, or the values in a list.
     *
     * @param where file and line, or the command line's own words
     */
    public record Setting(List<String> values, String where) {
        public Setting {
            values = List.copyOf(values);
        }

        /** A single value. */
        public Setting(String value, String where) {
            this(List.of(value), where);
        }

        /** The value; those of a list joined by commas. */
        public String value() {
            return String.join(", ", values);
        }
    }

    /** A pipeline of annotators without options, as from {@code "language", "dates"}. */
    public static PipelineSpec of(String source, String... annotators) {
        List<Step> steps = new ArrayList<>();
        for (String annotator : annotators) {
            steps.add(new Step(annotator));
        }
        return new PipelineSpec(source, steps);
    }

    /**
     * The same pipeline with options set anew.
     *
     * @param overrides values as {@code "dates.documentType=narrative"}
     * @throws InvalidPipelineException if an override is not of that form or names no annotator of the pipeline
     */
    public PipelineSpec with(List<String> overrides) throws InvalidPipelineException {
        List<Problem> problems = new ArrayList<>();
        List<Step> changed = new ArrayList<>(steps);
        for (String override : overrides) {
            int dot = override.indexOf('.');
            int equals = override.indexOf('=');
            if (dot <= 0 || equals < dot + 2) {
                problems.add(new Problem(
                        "--set",
                        "takes ANNOTATOR.OPTION=VALUE, such as dates.documentType=news, not '" + override + "'"));
                continue;
            }
            String annotator = override.substring(0, dot);
            Setting setting = new Setting(override.substring(equals + 1), "--set " + override);
            if (!set(changed, annotator, override.substring(dot + 1, equals), setting)) {
                List<String> names = steps.stream().map(Step::annotator).toList();
                problems.add(new Problem(
                        "--set " + override,
                        "no annotator '%s' in pipeline '%s'%s"
                                .formatted(annotator, source, Names.hint(annotator, names))));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidPipelineException(problems);
        }
        return new PipelineSpec(source, changed);
    }

    private static boolean set(List<Step> steps, String annotator, String option, Setting setting) {
        boolean found = false;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.annotator().equals(annotator)) {
                Map<String, Setting> settings = new LinkedHashMap<>(step.settings());
                settings.put(option, setting);
                steps.set(i, new Step(annotator, settings, step.where(), step.component()));
                found = true;
            }
        }
        return found;
    }
}
