package org.hearsay.core.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A document of JSON Lines with its annotations, for scoring. Immutable. */
final class ScoredDocument {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String where;
    private final JsonNode line;
    private final int length;

    /** The pieces of an attribution, by role, and who its speaker is by name. */
    record Statement(Map<String, List<Span>> pieces, String speaker, String kind) {
        List<Span> pieces(String role) {
            return pieces.getOrDefault(role, List.of());
        }
    }

    private ScoredDocument(String where, JsonNode line) {
        this.where = where;
        this.line = line;
        String text = line.path("text").asText();
        this.length = text.codePointCount(0, text.length());
    }

    /**
     * Reads the documents of a file, or of the {@code .jsonl} files of a folder, by id.
     *
     * @param problems receives what is wrong, with file and line; the rest is read all the same
     */
    static Map<String, ScoredDocument> read(Path path, List<String> problems) {
        Map<String, ScoredDocument> documents = new LinkedHashMap<>();
        try {
            for (Path file : files(path)) {
                read(file, documents, problems);
            }
        } catch (CharacterCodingException e) {
            problems.add(path + ": is not UTF-8");
        } catch (IOException e) {
            problems.add(path + ": cannot be read: " + e.getMessage());
        }
        return documents;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static void read(Path file, Map<String, ScoredDocument> documents, List<String> problems)
            throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String json = reader.readLine(); json != null; json = reader.readLine()) {
                number++;
                String where = file + ":" + number;
                if (json.isBlank()) {
                    continue;
                }
                try {
                    ScoredDocument document = new ScoredDocument(where, JSON.readTree(json));
                    document.check(problems);
                    if (documents.putIfAbsent(document.id(), document) != null) {
                        problems.add(where + ": a second document with the id '" + document.id() + "'");
                    }
                } catch (JsonProcessingException e) {
                    problems.add(where + ": broken JSON: " + e.getOriginalMessage());
                }
            }
        }
    }

    private void check(List<String> problems) {
        if (!line.path("id").isValueNode() || !line.path("text").isTextual()) {
            problems.add(where + ": has no 'id' or no 'text'");
            return;
        }
        for (String layer : List.of("entities", "dates", "hedges")) {
            for (Span span : spans(layer)) {
                if (span.begin() < 0 || span.end() > length || span.begin() >= span.end()) {
                    problems.add("%s: %s hold a span from %d to %d; the text has %d characters"
                            .formatted(where, layer, span.begin(), span.end(), length));
                }
            }
        }
    }

    String id() {
        return line.path("id").asText();
    }

    String where() {
        return where;
    }

    String text() {
        return line.path("text").asText();
    }

    /** Whether the document states a layer at all. */
    boolean has(String layer) {
        return line.has(layer);
    }

    /** The annotations of a layer. */
    List<Span> spans(String layer) {
        return spans(line.path(layer));
    }

    private static List<Span> spans(JsonNode array) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode node : array) {
            spans.add(new Span(
                    node.path("begin").asInt(),
                    node.path("end").asInt(),
                    node.path("type").asText(""),
                    node.path("value").asText("")));
        }
        return spans;
    }

    /** The attributions. */
    List<Statement> statements() {
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonNode mention : line.path("entities")) {
            names.putIfAbsent(
                    mention.path("entity").asText(), mention.path("name").asText());
        }
        List<Statement> statements = new ArrayList<>();
        for (JsonNode node : line.path("attributions")) {
            Map<String, List<Span>> pieces = new LinkedHashMap<>();
            for (String role : Evaluation.ROLES) {
                pieces.put(role, spans(node.path(role)));
            }
            String speaker = names.getOrDefault(node.path("speaker").asText(), "");
            statements.add(new Statement(pieces, speaker, node.path("kind").asText("")));
        }
        return statements;
    }
}
