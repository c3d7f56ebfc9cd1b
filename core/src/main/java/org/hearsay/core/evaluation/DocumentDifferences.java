package org.hearsay.core.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.core.evaluation.Context.Marked;
import org.hearsay.core.evaluation.Difference.Kind;
import org.hearsay.core.evaluation.Differences.TypePair;
import org.hearsay.core.io.Layer;
import org.jspecify.annotations.Nullable;

/** Finds what two annotations of one document do not have alike. Not safe for threads. */
final class DocumentDifferences {
    private static final String STATEMENTS = Layer.ATTRIBUTIONS.field();

    private final ScoredDocument first;
    private final @Nullable ScoredDocument second;
    private final Function<String, Set<String>> judged;
    private final Context context;
    private final Map<String, Map<TypePair, Integer>> types = new TreeMap<>();

    /** An annotation of either side: where it is, what it says in words, its type. */
    private record Item(List<Marked> marks, String words, String type, JsonNode json) {
        static Item of(Mark mark, String layer, ScoredDocument document) {
            String label = mark.type().isEmpty() ? layer : mark.type();
            List<String> own = Mark.attributes(layer);
            String words = own.isEmpty() ? named(mark) : plain(mark, own, document);
            return new Item(List.of(new Marked(mark.span(), label)), words, mark.type(), mark.json());
        }

        /** Hearsay's own attributes speak for themselves. */
        private static String plain(Mark mark, List<String> attributes, ScoredDocument document) {
            StringBuilder words = new StringBuilder(mark.type());
            for (String attribute : attributes) {
                String value = mark.attribute(attribute);
                if (attribute.equals("scope") && !value.isEmpty()) {
                    Span scope = Mark.span(mark.json().path("scope"));
                    words.append(", scope: ").append(document.covered(scope));
                } else if (!value.isEmpty()) {
                    words.append(' ').append(value);
                }
            }
            return words.toString();
        }

        /** Those of plugins are named. */
        private static String named(Mark mark) {
            StringJoiner words = new StringJoiner(", ");
            if (!mark.type().isEmpty()) {
                words.add(mark.type());
            }
            for (String attribute : mark.attributes()) {
                if (!mark.attribute(attribute).isEmpty()) {
                    words.add(attribute + ": " + mark.attribute(attribute));
                }
            }
            return words.toString();
        }

        static Item of(Statement statement) {
            List<Marked> marks = new ArrayList<>();
            statement.pieces().forEach((role, pieces) -> pieces.forEach(piece -> marks.add(new Marked(piece, role))));
            String speaker = statement.speaker().isEmpty() ? "no speaker" : "speaker " + statement.speaker();
            String kind = statement.kind().isEmpty() ? "" : " " + statement.kind();
            return new Item(
                    marks,
                    speaker + kind + (statement.isNegative() ? " negative" : ""),
                    statement.kind(),
                    statement.json());
        }

        int begin() {
            return marks.stream()
                    .mapToInt(marked -> marked.span().begin())
                    .min()
                    .orElse(0);
        }
    }

    private record Placed(int begin, Difference difference) {}

    /**
     * Prepares the comparison of a document.
     *
     * @param judged the attributes of each layer that count
     */
    DocumentDifferences(DocumentPairs.Pair documents, Function<String, Set<String>> judged) {
        this.first = documents.first();
        this.second = documents.second();
        this.judged = judged;
        this.context = new Context(first, second);
    }

    /** How often which types were paired in the layers that were asked for. */
    Map<String, Map<TypePair, Integer>> types() {
        return types;
    }

    /** The differences of a layer, in text order. */
    List<Difference> of(String layer) {
        List<Placed> found = new ArrayList<>();
        if (layer.equals(STATEMENTS)) {
            statements(found);
        } else {
            marks(layer, found);
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Placed::begin))
                .map(Placed::difference)
                .toList();
    }

    private void marks(String layer, List<Placed> found) {
        List<Mark> ours = first.marks(layer);
        List<Mark> theirs = second == null ? List.of() : second.marks(layer);
        List<Pairing.Pair> pairs = Pairing.pair(
                ours.stream().map(Mark::span).toList(),
                theirs.stream().map(Mark::span).toList());
        for (Pairing.Pair pair : pairs) {
            Mark our = ours.get(pair.gold());
            Mark their = theirs.get(pair.system());
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            add(kinds, Kind.ENDS, !our.span().covers(their.span()));
            add(kinds, Kind.TYPE, !our.type().equals(their.type()));
            for (String attribute : judged.apply(layer)) {
                add(kinds, Kind.VALUE, !our.attribute(attribute).equals(their.attribute(attribute)));
            }
            add(found, layer, kinds, item(our, layer), item(their, layer));
        }
        unpaired(
                found,
                layer,
                pairs,
                ours.stream().map(mark -> item(mark, layer)).toList(),
                theirs.stream().map(mark -> item(mark, layer)).toList());
    }

    private Item item(Mark mark, String layer) {
        return Item.of(mark, layer, first);
    }

    private void statements(List<Placed> found) {
        List<Statement> ours = first.statements();
        List<Statement> theirs = second == null ? List.of() : second.statements();
        List<Pairing.Pair> pairs = alike(ours, theirs);
        Set<String> attributes = judged.apply(STATEMENTS);
        for (Pairing.Pair pair : pairs) {
            Statement our = ours.get(pair.gold());
            Statement their = theirs.get(pair.system());
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            add(kinds, Kind.ENDS, !our.pieces().equals(their.pieces()));
            add(kinds, Kind.TYPE, attributes.contains("kind") && !our.kind().equals(their.kind()));
            add(kinds, Kind.VALUE, attributes.contains("speaker") && !our.hasSpeakerOf(their));
            add(kinds, Kind.VALUE, attributes.contains("polarity") && our.isNegative() != their.isNegative());
            add(found, STATEMENTS, kinds, Item.of(our), Item.of(their));
        }
        unpaired(
                found,
                STATEMENTS,
                pairs,
                ours.stream().map(Item::of).toList(),
                theirs.stream().map(Item::of).toList());
    }

    private static void add(Set<Kind> kinds, Kind kind, boolean differs) {
        if (differs) {
            kinds.add(kind);
        }
    }

    /** Pairs attributions whose cues overlap, or whose contents do, most characters first: unlike scoring, a role may be wrong. */
    private static List<Pairing.Pair> alike(List<Statement> ours, List<Statement> theirs) {
        record Candidate(int our, int their, int cue, int all) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            for (int j = 0; j < theirs.size(); j++) {
                int cue = ours.get(i).overlap("cue", theirs.get(j));
                int content = ours.get(i).overlap("content", theirs.get(j));
                if (cue + content > 0) {
                    int source = ours.get(i).overlap("source", theirs.get(j));
                    candidates.add(new Candidate(i, j, Math.min(cue, 1), cue + content + source));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::cue)
                .thenComparingInt(Candidate::all)
                .reversed());
        Set<Integer> ourTaken = new HashSet<>();
        Set<Integer> theirTaken = new HashSet<>();
        List<Pairing.Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!ourTaken.contains(candidate.our()) && theirTaken.add(candidate.their())) {
                ourTaken.add(candidate.our());
                pairs.add(new Pairing.Pair(candidate.our(), candidate.their()));
            }
        }
        return pairs;
    }

    private void unpaired(
            List<Placed> found, String layer, List<Pairing.Pair> pairs, List<Item> ours, List<Item> theirs) {
        Set<Integer> ourTaken = new HashSet<>();
        Set<Integer> theirTaken = new HashSet<>();
        pairs.forEach(pair -> {
            ourTaken.add(pair.gold());
            theirTaken.add(pair.system());
        });
        for (int i = 0; i < ours.size(); i++) {
            if (!ourTaken.contains(i)) {
                add(found, layer, EnumSet.of(Kind.MISSED), ours.get(i), null);
            }
        }
        for (int i = 0; i < theirs.size(); i++) {
            if (!theirTaken.contains(i)) {
                add(found, layer, EnumSet.of(Kind.SPURIOUS), null, theirs.get(i));
            }
        }
    }

    /** Counts the types, and notes the difference if there is one. */
    private void add(List<Placed> found, String layer, Set<Kind> kinds, @Nullable Item our, @Nullable Item their) {
        String ourType = our == null ? "" : our.type();
        String theirType = their == null ? "" : their.type();
        types.computeIfAbsent(layer, key -> new TreeMap<>()).merge(new TypePair(ourType, theirType), 1, Integer::sum);
        if (kinds.isEmpty()) {
            return;
        }
        List<Marked> ourMarks = our == null ? List.of() : our.marks();
        List<Marked> theirMarks = their == null ? List.of() : their.marks();
        if (ourMarks.isEmpty() && theirMarks.isEmpty()) {
            return;
        }
        int begin = Math.min(
                our == null ? Integer.MAX_VALUE : our.begin(), their == null ? Integer.MAX_VALUE : their.begin());
        found.add(new Placed(
                begin,
                new Difference(
                        first.id(),
                        layer,
                        kinds,
                        our == null ? "" : our.words(),
                        their == null ? "" : their.words(),
                        context.around(ourMarks, theirMarks),
                        our == null ? null : our.json(),
                        their == null ? null : their.json())));
    }
}
