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
import org.hearsay.core.bridge.ComponentReference;
import org.hearsay.core.pipeline.PipelineSpec.Setting;
import org.hearsay.core.pipeline.PipelineSpec.Step;
import org.hearsay.core.spi.Names;

/**
 * Reads a pipeline file (YAML): a list of annotators under the key {@code annotators}, each a name, or a name with a
 * mapping of its options; or an analysis engine of others, as {@link ComponentReference} says. Collects all problems, each with its line. Not safe for threads: one instance reads one file.
 */
public final class PipelineFile {
    private static final List<String> KEYS = List.of("annotators");
    private static final List<String> COMPONENT_KEYS = List.of("name", "parameters");

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
        if (parser.nextToken() == JsonToken.FIELD_NAME
                && ComponentReference.Kind.of(parser.currentName()).isPresent()) {
            component(ComponentReference.Kind.of(parser.currentName()).get(), where);
            return;
        }
        for (JsonToken token = parser.currentToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                steps.add(new Step(name, options(false), where));
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

    /** An analysis engine of others: the reference comes first, then perhaps a name and parameters. */
    private void component(ComponentReference.Kind kind, String where) throws IOException {
        String value = single(kind.key());
        String name = "";
        Map<String, Setting> parameters = Map.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            if (key.equals("name")) {
                name = single(key);
            } else if (key.equals("parameters") && parser.nextToken() == JsonToken.START_OBJECT) {
                parameters = options(true);
            } else if (key.equals("parameters")) {
                problem("'parameters' takes a mapping, such as { parameter: value }, not "
                        + described(parser.currentToken()));
                parser.skipChildren();
            } else {
                problem("no key '" + key + "' beside '" + kind.key() + "'" + Names.hint(key, COMPONENT_KEYS));
                parser.nextToken();
                parser.skipChildren();
            }
        }
        if (!value.isEmpty()) {
            ComponentReference reference = new ComponentReference(kind, value);
            steps.add(new Step(name.isEmpty() ? reference.label() : name, parameters, where, reference));
        }
    }

    private String single(String key) throws IOException {
        JsonToken value = parser.nextToken();
        if (value.isScalarValue()
                && value != JsonToken.VALUE_NULL
                && !parser.getText().isBlank()) {
            return parser.getText().strip();
        }
        problem("'%s' takes a single value, not %s".formatted(key, described(value)));
        parser.skipChildren();
        return "";
    }

    private Map<String, Setting> options(boolean lists) throws IOException {
        Map<String, Setting> settings = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String option = parser.currentName();
            JsonToken value = parser.nextToken();
            boolean isList = lists && value == JsonToken.START_ARRAY;
            if (!isList && !value.isScalarValue()) {
                problem("option '%s' takes a single value, not %s".formatted(option, described(value)));
                parser.skipChildren();
                continue;
            }
            Setting setting = isList ? list() : new Setting(parser.getText(), where());
            if (settings.put(option, setting) != null) {
                problem("option '" + option + "' is set twice");
            }
        }
        return settings;
    }

    private Setting list() throws IOException {
        String where = where();
        List<String> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token.isScalarValue()) {
                values.add(parser.getText());
            } else {
                problem("expected a single value in the list, found " + described(token));
                parser.skipChildren();
            }
        }
        return new Setting(values, where);
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
