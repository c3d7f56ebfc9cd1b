package org.hearsay.core.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.io.Layer;
import org.hearsay.core.spi.Names;
import org.hearsay.core.spi.ScorerPlugin;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a system against gold, document by document and in all. What is counted and how is in
 * {@code core/EVALUATION.md}. A layer that a document of the gold does not state is not scored there; a document that the
 * system lacks counts as annotated with nothing. Immutable.
 */
public final class Evaluation {
    private static final Pattern FIGURE = Pattern.compile("([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\\.(.+))?");

    private final DocumentPairs documents;
    private final List<Counts> counts = new ArrayList<>();
    /** The attributes that are judged, by layer. */
    private final Map<String, Set<String>> stated = new TreeMap<>();

    private Evaluation(DocumentPairs documents, Collection<ScorerPlugin> scorers) {
        this.documents = documents;
        for (Layer layer : Layer.values()) {
            stated.put(layer.field(), findStated(layer));
        }
        Set<String> ofPlugins = new TreeSet<>();
        documents.pairs().forEach(pair -> {
            for (String layer : pair.first().pluginLayers()) {
                ofPlugins.add(layer);
                Set<String> attributes = stated.computeIfAbsent(layer, key -> new TreeSet<>());
                pair.first().marks(layer).forEach(mark -> attributes.addAll(mark.attributes()));
            }
        });
        documents.pairs().forEach(pair -> counts.add(counts(pair.first(), pair.second(), ofPlugins)));
        scorers.forEach(this::count);
    }

    /**
     * Scores documents, which are put together by id.
     *
     * @param gold a file in a format that Hearsay reads with annotations, or a folder of such
     * @param system the same
     * @param scorers what is counted besides
     * @throws UnreadableException if either is not what it should be, with all that is wrong
     * @throws IllegalArgumentException if a scorer gives a figure no name, or a name that is taken
     */
    public static Evaluation of(Path gold, Path system, Collection<ScorerPlugin> scorers) throws UnreadableException {
        return new Evaluation(DocumentPairs.read(gold, system), scorers);
    }

    /** Scores documents without scorers of plugins; see {@link #of(Path, Path, Collection)}. */
    public static Evaluation of(Path gold, Path system) throws UnreadableException {
        return of(gold, system, List.of());
    }

    private Set<String> findStated(Layer layer) {
        Set<String> attributes = new TreeSet<>(Mark.attributes(layer));
        attributes.removeIf(attribute ->
                documents.pairs().stream().noneMatch(pair -> pair.first().states(layer, attribute)));
        return attributes;
    }

    private Counts counts(ScoredDocument gold, @Nullable ScoredDocument system, Set<String> ofPlugins) {
        Counts sums = new Counts();
        WordCounts words = new WordCounts(gold.words());
        List<String> layers = new ArrayList<>(ofPlugins);
        ScoredDocument.MARKS.forEach(layer -> layers.add(layer.field()));
        for (String layer : layers) {
            if (gold.has(layer)) {
                List<Mark> found = system == null ? List.of() : system.marks(layer);
                MarkCounts marks = new MarkCounts(sums, layer, gold.marks(layer), found);
                marks.count(stated(layer), words);
                if (layer.equals(Layer.HEDGES.field()) && gold.has(Layer.SENTENCES)) {
                    marks.countSentences(gold.sentences());
                }
            }
        }
        if (gold.has(Layer.ATTRIBUTIONS)) {
            List<Statement> found = system == null ? List.of() : system.statements();
            new StatementCounts(sums, gold.statements(), found).count(stated(Layer.ATTRIBUTIONS.field()), words);
        }
        return sums;
    }

    private void count(ScorerPlugin scorer) {
        Set<Metric> taken = scores().keySet();
        for (int i = 0; i < counts.size(); i++) {
            DocumentPairs.Pair pair = documents.pairs().get(i);
            ScoredDocument gold = pair.first();
            Counts sums = counts.get(i);
            scorer.score(
                    new Scorable(gold.id(), gold.text(), gold),
                    new Scorable(gold.id(), gold.text(), pair.second()),
                    (figure, correct, inGold, inSystem) ->
                            sums.add(metric(scorer.name(), figure, taken), new Score(correct, inGold, inSystem)));
        }
    }

    private static Metric metric(String scorer, String figure, Set<Metric> taken) {
        Matcher parts = FIGURE.matcher(figure);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "scorer '%s' has the figure '%s'; a name is in lower-case kebab, such as 'amounts', or 'amounts.USD' for one type"
                            .formatted(scorer, figure));
        }
        Metric metric = new Metric(scorer, parts.group(1), parts.group(2) == null ? "" : parts.group(2));
        if (taken.contains(metric)) {
            throw new IllegalArgumentException(
                    "scorer '%s' has the figure '%s', which Hearsay counts itself; it takes another name"
                            .formatted(scorer, figure));
        }
        return metric;
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
    Set<String> stated(String layer) {
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
