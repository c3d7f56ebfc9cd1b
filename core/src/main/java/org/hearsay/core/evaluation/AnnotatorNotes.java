package org.hearsay.core.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells in what the annotators of two runs differ, as the documents name them: which ran, versions, options, SHA-256 of models.
 * Stateless.
 */
final class AnnotatorNotes {
    /** Enough of a checksum to tell it from another. */
    private static final int SHORT = 12;

    private AnnotatorNotes() {}

    /** The differences, told by the first document of which both sides name their annotators; none if there is no such. */
    static List<String> of(DocumentPairs documents) {
        for (DocumentPairs.Pair pair : documents.pairs()) {
            if (pair.second() != null && names(pair.first()) && names(pair.second())) {
                return between(facts(pair.first()), facts(pair.second()));
            }
        }
        return List.of();
    }

    private static boolean names(ScoredDocument document) {
        return !document.field("annotators").isEmpty();
    }

    private static List<String> between(
            Map<String, Map<String, String>> first, Map<String, Map<String, String>> second) {
        TreeSet<String> annotators = new TreeSet<>(first.keySet());
        annotators.addAll(second.keySet());
        List<String> notes = new ArrayList<>();
        for (String annotator : annotators) {
            Map<String, String> ours = first.get(annotator);
            Map<String, String> theirs = second.get(annotator);
            if (ours == null || theirs == null) {
                notes.add("annotator '" + annotator + "' ran in the " + (ours == null ? "second" : "first") + " alone");
                continue;
            }
            TreeSet<String> facts = new TreeSet<>(ours.keySet());
            facts.addAll(theirs.keySet());
            facts.removeIf(fact -> Objects.equals(ours.get(fact), theirs.get(fact)));
            facts.forEach(fact -> notes.add("annotator '%s': %s %s in the first, %s in the second"
                    .formatted(annotator, fact, ours.getOrDefault(fact, "none"), theirs.getOrDefault(fact, "none"))));
        }
        return notes;
    }

    private static Map<String, Map<String, String>> facts(ScoredDocument document) {
        Map<String, Map<String, String>> facts = new TreeMap<>();
        for (JsonNode run : document.field("annotators")) {
            Map<String, String> ofOne = facts.computeIfAbsent(run.path("name").asText(), name -> new TreeMap<>());
            run.properties().forEach(field -> add(ofOne, field.getKey(), field.getValue()));
        }
        return facts;
    }

    private static void add(Map<String, String> facts, String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(field -> add(facts, name + "." + field.getKey(), field.getValue()));
            return;
        }
        String text = value.asText();
        facts.put(name, text.matches("[0-9a-f]{64}") ? text.substring(0, SHORT) : text);
    }
}
