package org.hearsay.core.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.core.evaluation.Difference.Kind;
import org.hearsay.core.io.Layer;

/**
 * All that two annotations of the same documents, gold and system or two runs, do not have alike, in text order by document
 * and layer; and which types were taken for which. A layer counts in the documents in which the first states it. Immutable.
 */
public final class Differences {
    private final List<Difference> all = new ArrayList<>();
    private final Map<String, Map<TypePair, Integer>> types = new LinkedHashMap<>();
    private final DocumentPairs documents;

    /**
     * The types of two annotations that are paired; one of them empty if the other is paired with nothing.
     */
    public record TypePair(String first, String second) implements Comparable<TypePair> {
        @Override
        public int compareTo(TypePair other) {
            int byFirst = first.compareTo(other.first);
            return byFirst != 0 ? byFirst : second.compareTo(other.second);
        }
    }

    private Differences(DocumentPairs documents, Function<String, Set<String>> judged) {
        this.documents = documents;
        List<String> layers = layers(documents);
        layers.forEach(layer -> types.put(layer, new TreeMap<>()));
        for (DocumentPairs.Pair pair : documents.pairs()) {
            DocumentDifferences differences = new DocumentDifferences(pair, judged);
            for (String layer : layers) {
                if (pair.first().has(layer)) {
                    all.addAll(differences.of(layer));
                }
            }
            differences.types().forEach((layer, counts) -> {
                Map<TypePair, Integer> sums = Objects.requireNonNull(types.get(layer));
                counts.forEach((both, count) -> sums.merge(both, count, Integer::sum));
            });
        }
        types.values().removeIf(Map::isEmpty);
    }

    /** Hearsay's own layers, then those of plugins that either side holds anything of. */
    private static List<String> layers(DocumentPairs documents) {
        Set<String> ofPlugins = new TreeSet<>();
        documents.sides().forEach(document -> ofPlugins.addAll(document.pluginLayers()));
        List<String> layers = new ArrayList<>();
        ScoredDocument.MARKS.forEach(layer -> layers.add(layer.field()));
        layers.add(Layer.ATTRIBUTIONS.field());
        layers.addAll(ofPlugins);
        return layers;
    }

    /** What a system has otherwise than the gold; attributes that the gold states nowhere do not count. */
    public static Differences of(Evaluation evaluation) {
        return new Differences(evaluation.pairs(), evaluation::stated);
    }

    /**
     * What two runs have otherwise.
     *
     * @throws UnreadableException if either is not what it should be, with all that is wrong
     */
    public static Differences between(Path first, Path second) throws UnreadableException {
        DocumentPairs documents = DocumentPairs.read(first, second);
        Map<String, Set<String>> attributes = new HashMap<>();
        for (Layer layer : Layer.values()) {
            attributes.put(layer.field(), Set.copyOf(Mark.attributes(layer)));
        }
        documents
                .sides()
                .forEach(document -> document.pluginLayers().forEach(layer -> {
                    Set<String> ofLayer = attributes.computeIfAbsent(layer, key -> new TreeSet<>());
                    document.marks(layer).forEach(mark -> ofLayer.addAll(mark.attributes()));
                }));
        return new Differences(documents, layer -> attributes.getOrDefault(layer, Set.of()));
    }

    public List<Difference> all() {
        return List.copyOf(all);
    }

    /** How many documents were compared. */
    public int documents() {
        return documents.pairs().size();
    }

    /** Which documents and annotators one side alone has, and in what version, options and models the annotators differ. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (documents.missing() > 0) {
            notes.add(Evaluation.plural(documents.missing(), "document") + " in the first alone");
        }
        if (documents.surplus() > 0) {
            notes.add(Evaluation.plural(documents.surplus(), "document") + " in the second alone, not compared");
        }
        notes.addAll(AnnotatorNotes.of(documents));
        return notes;
    }

    /** How many differences there are of each kind; one of several kinds counts for each. */
    public Map<String, Map<Kind, Integer>> counts() {
        Map<String, Map<Kind, Integer>> counts = new LinkedHashMap<>();
        types.keySet().forEach(layer -> counts.put(layer, new EnumMap<>(Kind.class)));
        for (Difference difference : all) {
            Map<Kind, Integer> ofLayer = counts.computeIfAbsent(difference.layer(), layer -> new EnumMap<>(Kind.class));
            difference.kinds().forEach(kind -> ofLayer.merge(kind, 1, Integer::sum));
        }
        counts.values().removeIf(Map::isEmpty);
        return counts;
    }

    /** How often which types were paired with which, the equal ones too. */
    public Map<String, Map<TypePair, Integer>> types() {
        return types;
    }

    /** The differences as one JSON object for scripts. */
    public String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("documents", documents());
        notes().forEach(root.putArray("notes")::add);
        ObjectNode counts = root.putObject("counts");
        counts().forEach((layer, kinds) -> {
            ObjectNode ofLayer = counts.putObject(layer);
            kinds.forEach((kind, count) -> ofLayer.put(kind.id(), count));
        });
        ArrayNode list = root.putArray("differences");
        all.forEach(difference -> difference.json(list.addObject()));
        return root.toString();
    }

    /** Says whether nothing differs. */
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
