package org.hearsay.core.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.core.io.Layer;
import org.hearsay.core.spi.Names;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a system against gold, document by document and in all. What is counted and how is in
 * {@code core/EVALUATION.md}. A layer that a document of the gold does not state is not scored there; a document that the
 * system lacks counts as annotated with nothing. Immutable.
 */
public final class Evaluation {
    private final DocumentPairs documents;
    private final List<Counts> counts = new ArrayList<>();
    private final Map<Layer, Set<String>> stated = new EnumMap<>(Layer.class);

    private Evaluation(DocumentPairs documents) {
        this.documents = documents;
        for (Layer layer : Layer.values()) {
            stated.put(layer, findStated(layer));
        }
        documents.pairs().forEach(pair -> counts.add(counts(pair.first(), pair.second())));
    }

    /**
     * Scores documents, which are put together by id.
     *
     * @param gold a file in a format that Hearsay reads with annotations, or a folder of such
     * @param system the same
     * @throws UnreadableException if either is not what it should be, with all that is wrong
     */
    public static Evaluation of(Path gold, Path system) throws UnreadableException {
        return new Evaluation(DocumentPairs.read(gold, system));
    }

    private Set<String> findStated(Layer layer) {
        Set<String> attributes = new TreeSet<>(Mark.attributes(layer));
        attributes.removeIf(attribute ->
                documents.pairs().stream().noneMatch(pair -> pair.first().states(layer, attribute)));
        return attributes;
    }

    private Counts counts(ScoredDocument gold, @Nullable ScoredDocument system) {
        Counts sums = new Counts();
        WordCounts words = new WordCounts(gold.words());
        for (Layer layer : ScoredDocument.MARKS) {
            if (gold.has(layer)) {
                List<Mark> found = system == null ? List.of() : system.marks(layer);
                MarkCounts marks = new MarkCounts(sums, layer, gold.marks(layer), found);
                marks.count(stated(layer), words);
                if (layer == Layer.HEDGES && gold.has(Layer.SENTENCES)) {
                    marks.countSentences(gold.sentences());
                }
            }
        }
        if (gold.has(Layer.ATTRIBUTIONS)) {
            List<Statement> found = system == null ? List.of() : system.statements();
            new StatementCounts(sums, gold.statements(), found).count(stated(Layer.ATTRIBUTIONS), words);
        }
        return sums;
    }

    /** How many documents the gold has. */
    public int documents() {
        return counts.size();
    }

    /** What a reader of the figures should know. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (documents.missing() > 0) {
            notes.add(plural(documents.missing(), "document")
                    + " of the gold not in the system's output, counted as annotated with nothing");
        }
        if (documents.surplus() > 0) {
            notes.add(plural(documents.surplus(), "document") + " of the system not in the gold, not counted");
        }
        return notes;
    }

    static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** The scores over all documents, in the order in which they are shown. */
    public Map<Metric, Score> scores() {
        return sum(counts);
    }

    private static Map<Metric, Score> sum(List<Counts> documents) {
        Counts sums = new Counts();
        documents.forEach(sums::add);
        return sums.scores();
    }

    /** The attributes of a layer that the gold states anywhere: those that are judged. */
    Set<String> stated(Layer layer) {
        return stated.getOrDefault(layer, Set.of());
    }

    /** The scores of each document, in the order of the gold. */
    List<Counts> byDocument() {
        return counts;
    }

    DocumentPairs pairs() {
        return documents;
    }

    /**
     * The documents with a value of a metadata field, and their scores. Immutable.
     *
     * @param value the value; {@code "(none)"} for documents without the field
     */
    public record Slice(String value, int documents, Map<Metric, Score> scores) {}

    /**
     * The scores by the values of a metadata field of the documents, sorted by value. A document with a list of values counts
     * for each of them. {@code year} and {@code month} are cut from the publication date where no field has that name.
     *
     * @param field a field of the documents, such as {@code "publisher"}
     * @throws IllegalArgumentException if no document has the field, with what there is
     */
    public List<Slice> slices(String field) {
        Map<String, List<Counts>> groups = new TreeMap<>();
        Set<String> known = new TreeSet<>(Set.of("year", "month"));
        for (int i = 0; i < counts.size(); i++) {
            DocumentPairs.Pair pair = documents.pairs().get(i);
            known.addAll(pair.first().fieldNames());
            for (String value : values(pair, field)) {
                groups.computeIfAbsent(value, key -> new ArrayList<>()).add(counts.get(i));
            }
        }
        if (groups.keySet().equals(Set.of(NO_VALUE))) {
            throw new IllegalArgumentException("no document has the field '" + field + "'" + Names.hint(field, known));
        }
        List<Slice> slices = new ArrayList<>();
        groups.forEach((value, group) -> slices.add(new Slice(value, group.size(), sum(group))));
        return slices;
    }

    private static final String NO_VALUE = "(none)";

    private static List<String> values(DocumentPairs.Pair pair, String field) {
        JsonNode node = pair.first().field(field);
        if (node.isMissingNode() && pair.second() != null) {
            node = pair.second().field(field);
        }
        int published = field.equals("year") ? 4 : field.equals("month") ? 7 : 0;
        String date = pair.first().field("published").asText("");
        if (node.isMissingNode() && published > 0 && date.length() >= published) {
            return List.of(date.substring(0, published));
        }
        List<String> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(value -> values.add(value.asText()));
        } else if (node.isValueNode() && !node.isNull()) {
            values.add(node.asText());
        }
        return values.isEmpty() ? List.of(NO_VALUE) : values.stream().distinct().toList();
    }
}
