package org.hearsay.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Counts a layer of marks of one document. Not safe for threads. */
final class MarkCounts {
    private final Counts counts;
    private final String layer;
    private final List<Mark> gold;
    private final List<Mark> system;
    private final List<Both> pairs;

    /** A mark of the gold, and that of the system that it is paired with. */
    private record Both(Mark gold, Mark system) {
        boolean sameEnds() {
            return gold.span().covers(system.span());
        }

        boolean sameType() {
            return gold.type().equals(system.type());
        }

        boolean same(String attribute) {
            return gold.attribute(attribute).equals(system.attribute(attribute));
        }

        boolean states(String attribute) {
            return !gold.attribute(attribute).isEmpty()
                    || !system.attribute(attribute).isEmpty();
        }
    }

    MarkCounts(Counts counts, String layer, List<Mark> gold, List<Mark> system) {
        this.counts = counts;
        this.layer = layer;
        this.gold = gold;
        this.system = system;
        this.pairs = Pairing.pair(spans(gold), spans(system)).stream()
                .map(pair -> new Both(gold.get(pair.gold()), system.get(pair.system())))
                .toList();
    }

    private static List<Span> spans(List<Mark> marks) {
        return marks.stream().map(Mark::span).toList();
    }

    /**
     * Counts everything but sentences.
     *
     * @param stated the attributes that the gold states anywhere; of others it says nothing
     */
    void count(Set<String> stated, WordCounts words) {
        add(Measure.SPAN, Both::sameEnds);
        counts.add(layer, Measure.SPAN_OVERLAP, pairs.size(), gold.size(), system.size());
        add(Measure.STRICT, pair -> pair.sameEnds() && pair.sameType());
        add(Measure.OVERLAP, Both::sameType);
        accuracy(Measure.TYPE_ACCURACY.id(), pairs, Both::sameType);
        if (stated.contains("value")) {
            add(Measure.VALUE, pair -> pair.same("value"));
        }
        if (stated.contains("scope")) {
            scopes();
        }
        for (String attribute : stated) {
            List<Both> stating =
                    pairs.stream().filter(pair -> pair.states(attribute)).toList();
            accuracy(Measure.accuracyOf(attribute), stating, pair -> pair.same(attribute));
        }
        byType(words);
    }

    private void add(Measure measure, Predicate<Both> right) {
        counts.add(layer, measure, pairs.stream().filter(right).count(), gold.size(), system.size());
    }

    private void accuracy(String measure, List<Both> judged, Predicate<Both> right) {
        long correct = judged.stream().filter(right).count();
        counts.add(new Metric(layer, measure, ""), new Score(correct, judged.size(), judged.size()));
    }

    private void scopes() {
        Predicate<Both> right =
                pair -> pair.sameEnds() && !pair.gold().attribute("scope").isEmpty() && pair.same("scope");
        counts.add(layer, Measure.SCOPE, pairs.stream().filter(right).count(), withScope(gold), withScope(system));
    }

    private static long withScope(List<Mark> marks) {
        return marks.stream().filter(mark -> !mark.attribute("scope").isEmpty()).count();
    }

    private void byType(WordCounts words) {
        Map<String, List<Mark>> goldByType = byType(gold);
        Map<String, List<Mark>> systemByType = byType(system);
        Set<String> types = new TreeSet<>(goldByType.keySet());
        types.addAll(systemByType.keySet());
        for (String type : types) {
            List<Mark> wanted = goldByType.getOrDefault(type, List.of());
            List<Mark> found = systemByType.getOrDefault(type, List.of());
            List<Both> ofType = pairs.stream()
                    .filter(pair -> pair.sameType() && pair.gold().type().equals(type))
                    .toList();
            long strict = ofType.stream().filter(Both::sameEnds).count();
            Score inWords = words.score(spans(wanted), spans(found));
            counts.add(layer, Measure.TOKENS, inWords.correct(), inWords.gold(), inWords.system());
            if (!type.isEmpty()) {
                counts.add(
                        new Metric(layer, Measure.STRICT.id(), type), new Score(strict, wanted.size(), found.size()));
                counts.add(
                        new Metric(layer, Measure.OVERLAP.id(), type),
                        new Score(ofType.size(), wanted.size(), found.size()));
                counts.add(new Metric(layer, Measure.TOKENS.id(), type), inWords);
            }
        }
    }

    private static Map<String, List<Mark>> byType(List<Mark> marks) {
        Map<String, List<Mark>> byType = new TreeMap<>();
        marks.forEach(mark ->
                byType.computeIfAbsent(mark.type(), type -> new ArrayList<>()).add(mark));
        return byType;
    }

    /** Counts the sentences that a mark begins in. */
    void countSentences(List<Span> sentences) {
        long correct = 0;
        long inGold = 0;
        long inSystem = 0;
        for (Span sentence : sentences) {
            boolean wanted = beginsIn(sentence, gold);
            boolean found = beginsIn(sentence, system);
            correct += wanted && found ? 1 : 0;
            inGold += wanted ? 1 : 0;
            inSystem += found ? 1 : 0;
        }
        counts.add(layer, Measure.SENTENCE, correct, inGold, inSystem);
    }

    private static boolean beginsIn(Span sentence, List<Mark> marks) {
        return marks.stream()
                .anyMatch(mark ->
                        sentence.begin() <= mark.span().begin() && mark.span().begin() < sentence.end());
    }
}
