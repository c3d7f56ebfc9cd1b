package org.hearsay.core.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.io.CodePoints;
import org.hearsay.core.io.Layer;

/** A document of JSON Lines with its annotations, for scoring. Immutable. */
final class ScoredDocument {
    /** The layers that are scored by spans. */
    static final List<Layer> MARKS = List.of(Layer.ENTITIES, Layer.DATES, Layer.HEDGES);

    /** A word for counting: letters and digits, or any other visible character alone. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");

    private final String where;
    private final JsonNode line;
    private final String text;
    private final Map<String, List<Mark>> marks = new TreeMap<>();
    private final List<Statement> statements = new ArrayList<>();

    /**
     * Takes a line.
     *
     * @param where file and line, for messages
     */
    ScoredDocument(String where, JsonNode line) {
        this.where = where;
        this.line = line;
        this.text = line.path("text").asText();
        for (String layer : layers(line)) {
            List<Mark> all = new ArrayList<>();
            line.path(layer).forEach(mark -> all.add(Mark.of(mark)));
            marks.put(layer, all);
        }
        Map<String, String> names = new HashMap<>();
        for (Mark mention : marks(Layer.ENTITIES)) {
            names.putIfAbsent(mention.attribute("entity"), mention.attribute("name"));
        }
        line.path(Layer.ATTRIBUTIONS.field()).forEach(statement -> statements.add(Statement.of(statement, names)));
    }

    /** The layers of spans: Hearsay's own, and those of plugins that hold anything. */
    private static List<String> layers(JsonNode line) {
        List<String> layers = new ArrayList<>();
        MARKS.forEach(layer -> layers.add(layer.field()));
        line.properties().forEach(field -> {
            JsonNode first = field.getValue().path(0);
            boolean spans = first.path("begin").isInt() && first.path("end").isInt();
            if (spans && !Layer.isTaken(field.getKey())) {
                layers.add(field.getKey());
            }
        });
        return layers;
    }

    /** Adds what is wrong with it. */
    void check(List<String> problems) {
        if (!line.path("id").isValueNode() || !line.path("text").isTextual()) {
            problems.add(where + ": has no 'id' or no 'text'");
            return;
        }
        int length = text.codePointCount(0, text.length());
        marks.forEach((layer, all) -> {
            for (Mark mark : all) {
                check(layer, mark.span(), length, problems);
                if (mark.json().path("scope").isObject()) {
                    check(layer, Mark.span(mark.json().path("scope")), length, problems);
                }
            }
        });
        for (Statement statement : statements) {
            statement.allPieces().forEach(piece -> check(Layer.ATTRIBUTIONS.field(), piece, length, problems));
        }
    }

    private void check(String layer, Span span, int length, List<String> problems) {
        if (span.begin() < 0 || span.end() > length || span.begin() >= span.end()) {
            problems.add("%s: %s hold a span from %d to %d; the text has %d characters"
                    .formatted(where, layer, span.begin(), span.end(), length));
        }
    }

    String id() {
        return line.path("id").asText();
    }

    String where() {
        return where;
    }

    String text() {
        return text;
    }

    /** The words of a span. */
    String covered(Span span) {
        CodePoints offsets = new CodePoints(text);
        return text.substring(offsets.utf16(span.begin()), offsets.utf16(span.end()));
    }

    /** Whether the document states a layer at all. */
    boolean has(Layer layer) {
        return has(layer.field());
    }

    /** Whether the document states a layer, which may be one of a plugin, at all. */
    boolean has(String layer) {
        return line.has(layer);
    }

    /** The layers of plugins that hold anything, by name. */
    Set<String> pluginLayers() {
        Set<String> layers = new TreeSet<>(marks.keySet());
        MARKS.forEach(layer -> layers.remove(layer.field()));
        return layers;
    }

    /** Whether an annotation of a layer has an attribute. */
    boolean states(Layer layer, String attribute) {
        for (JsonNode annotation : line.path(layer.field())) {
            if (annotation.hasNonNull(attribute)) {
                return true;
            }
        }
        return false;
    }

    List<Mark> marks(Layer layer) {
        return marks(layer.field());
    }

    List<Mark> marks(String layer) {
        return marks.getOrDefault(layer, List.of());
    }

    List<Statement> statements() {
        return statements;
    }

    /** A field of its metadata; missing if there is none. */
    JsonNode field(String name) {
        return line.path(name);
    }

    /** The names of its fields that hold a single value or a list of such. */
    List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        line.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isValueNode() || value.path(0).isValueNode()) {
                names.add(field.getKey());
            }
        });
        return names;
    }

    /** The sentences that it states, in text order; empty if it states none. */
    List<Span> sentences() {
        List<Span> sentences = new ArrayList<>();
        line.path(Layer.SENTENCES.field()).forEach(sentence -> sentences.add(Mark.span(sentence)));
        sentences.sort(Span.TEXT_ORDER);
        return sentences;
    }

    /** Its words, for counting by words; the same for all documents of one text. */
    List<Span> words() {
        CodePoints offsets = new CodePoints(text);
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Span(offsets.of(word.start()), offsets.of(word.end())));
        }
        return words;
    }
}
