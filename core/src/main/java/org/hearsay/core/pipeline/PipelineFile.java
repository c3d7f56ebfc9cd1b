package org.hearsay.core.pipeline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.pipeline.PipelineSpec.Setting;
import org.hearsay.core.pipeline.PipelineSpec.Step;
import org.hearsay.core.spi.Names;

/**
 * Reads a pipeline file (YAML): a list of annotators under the key {@code annotators}, each a name, or a name with a
 * mapping of its options. Collects all problems, each with its line. Not safe for threads: one instance reads one file.
 */
public final class PipelineFile {
    private static final List<String> KEYS = List.of("annotators");

    private final String source;
    private final JsonParser parser;
    private final List<Step> steps = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private PipelineFile(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws InvalidPipelineException if it is no pipeline, with file and line of every problem
     */
    public static PipelineSpec read(Path file) throws IOException, InvalidPipelineException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(file.toString(), reader);
        }
    }

    /**
     * Reads the text of a pipeline file.
     *
     * @param source the name of the file, for messages
     */
    public static PipelineSpec read(String source, Reader reader) throws IOException, InvalidPipelineException {
        try (JsonParser parser = new YAMLFactory().createParser(reader)) {
            PipelineFile file = new PipelineFile(source, parser);
            try {
                file.document();
            } catch (JsonProcessingException e) {
                int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
                file.problems.add(new Problem(source + ":" + line, "no YAML: " + firstLine(e.getOriginalMessage())));
            }
            if (file.problems.isEmpty() && file.steps.isEmpty()) {
                file.problems.add(
                        new Problem(source, "has no annotators; a pipeline is 'annotators: [language, dates]'"));
            }
            if (!file.problems.isEmpty()) {
                throw new InvalidPipelineException(file.problems);
            }
            return new PipelineSpec(source, file.steps);
        }
    }

    private void document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            problem("expected the key 'annotators', found " + described(first));
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            if (!KEYS.contains(key)) {
                problem("no key '" + key + "'" + Names.hint(key, KEYS));
                parser.nextToken();
                parser.skipChildren();
            } else if (parser.nextToken() == JsonToken.START_ARRAY) {
                annotators();
            } else {
                problem("'annotators' takes a list, not " + described(parser.currentToken()));
                parser.skipChildren();
            }
        }
    }

    private void annotators() throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            String where = where();
            if (token == JsonToken.VALUE_STRING) {
                steps.add(new Step(parser.getText(), Map.of(), where));
            } else if (token == JsonToken.START_OBJECT) {
                annotatorWithOptions(where);
            } else {
                problem("expected the name of an annotator, found " + described(token));
                parser.skipChildren();
            }
        }
    }

    private void annotatorWithOptions(String where) throws IOException {
        int before = steps.size();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                steps.add(new Step(name, options(), where));
            } else if (value == JsonToken.VALUE_NULL) {
                steps.add(new Step(name, Map.of(), where));
            } else {
                problem("'%s' takes a mapping of options, such as { option: value }, not %s"
                        .formatted(name, described(value)));
                parser.skipChildren();
            }
        }
        if (steps.size() > before + 1) {
            problems.add(new Problem(where, "two annotators in one list entry; begin each with its own '-'"));
        }
    }

    private Map<String, Setting> options() throws IOException {
        Map<String, Setting> settings = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String option = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!value.isScalarValue()) {
                problem("option '%s' takes a single value, not %s".formatted(option, described(value)));
                parser.skipChildren();
            } else if (settings.put(option, new Setting(parser.getText(), where())) != null) {
                problem("option '" + option + "' is set twice");
            }
        }
        return settings;
    }

    private void problem(String message) {
        problems.add(new Problem(where(), message));
    }

    private String where() {
        return source + ":" + parser.currentTokenLocation().getLineNr();
    }

    private static String described(JsonToken token) {
        return switch (token) {
            case START_ARRAY -> "a list";
            case START_OBJECT -> "a mapping";
            case VALUE_NULL -> "nothing";
            default -> "a single value";
        };
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("it cannot be read");
    }
}
