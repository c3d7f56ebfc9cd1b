package org.hearsay.core.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.core.io.Layer;

/** Counts the attributions of one document. Not safe for threads. */
final class StatementCounts {
    private final Counts counts;
    private final List<Statement> gold;
    private final List<Statement> system;

    /** An attribution of the gold, and that of the system that it is paired with. */
    record Both(Statement gold, Statement system) {}

    StatementCounts(Counts counts, List<Statement> gold, List<Statement> system) {
        this.counts = counts;
        this.gold = gold;
        this.system = system;
    }

    /**
     * Counts everything.
     *
     * @param stated the attributes that the gold states anywhere; of others it says nothing
     */
    void count(Set<String> stated, WordCounts words) {
        for (String role : Statement.ROLES) {
            role(role, words);
        }
        Set<Map<String, List<Span>>> equal = pieces(gold);
        equal.retainAll(pieces(system));
        add(Measure.RELATION, equal.size(), gold.size(), system.size());
        List<Both> pairs = touching(gold, system);
        add(Measure.RELATION_OVERLAP, pairs.size(), gold.size(), system.size());
        attributes(stated, pairs);
    }

    private static Set<Map<String, List<Span>>> pieces(List<Statement> statements) {
        Set<Map<String, List<Span>>> pieces = new HashSet<>();
        statements.forEach(statement -> pieces.add(statement.pieces()));
        return pieces;
    }

    private void add(Measure measure, long correct, long inGold, long inSystem) {
        counts.add(Layer.ATTRIBUTIONS.field(), measure, correct, inGold, inSystem);
    }

    /** A span that several attributions share counts once. */
    private void role(String role, WordCounts words) {
        List<Span> wanted = distinct(gold, role);
        List<Span> found = distinct(system, role);
        Set<Span> exact = new HashSet<>(wanted);
        exact.retainAll(found);
        add(Measure.of(role, ""), exact.size(), wanted.size(), found.size());
        int overlapping = Pairing.pair(wanted, found).size();
        add(Measure.of(role, "overlap"), overlapping, wanted.size(), found.size());
        counts.add(new Metric(Layer.ATTRIBUTIONS, Measure.of(role, "tokens")), words.score(wanted, found));
        if (role.equals("content")) {
            counts.add(
                    new Metric(Layer.ATTRIBUTIONS, Measure.CONTENT_CHARACTERS), WordCounts.ofCharacters(wanted, found));
        }
    }

    private static List<Span> distinct(List<Statement> statements, String role) {
        return statements.stream()
                .flatMap(statement -> statement.pieces(role).stream())
                .distinct()
                .sorted(Span.TEXT_ORDER)
                .toList();
    }

    /** Pairs one to one those that {@linkplain Statement#touches touch}, in the order of the gold. */
    private static List<Both> touching(List<Statement> gold, List<Statement> system) {
        List<Both> pairs = new ArrayList<>();
        boolean[] taken = new boolean[system.size()];
        for (Statement wanted : gold) {
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i] && wanted.touches(system.get(i))) {
                    taken[i] = true;
                    pairs.add(new Both(wanted, system.get(i)));
                    break;
                }
            }
        }
        return pairs;
    }

    private void attributes(Set<String> stated, List<Both> pairs) {
        if (stated.contains("speaker")) {
            Predicate<Both> right = pair -> pair.gold().hasSpeakerOf(pair.system());
            List<Both> judged = where(pairs, pair -> !pair.gold().speaker().isEmpty());
            add(Measure.SPEAKER, where(judged, right).size(), withSpeaker(gold), withSpeaker(system));
            accuracy(Measure.SPEAKER_ACCURACY, judged, right);
        }
        if (stated.contains("kind")) {
            List<Both> judged = where(pairs, pair -> !pair.gold().kind().isEmpty());
            accuracy(
                    Measure.KIND_ACCURACY,
                    judged,
                    pair -> pair.gold().kind().equals(pair.system().kind()));
        }
        if (stated.contains("polarity")) {
            List<Both> judged = where(
                    pairs, pair -> pair.gold().isNegative() || pair.system().isNegative());
            accuracy(
                    Measure.POLARITY_ACCURACY,
                    judged,
                    pair -> pair.gold().isNegative() == pair.system().isNegative());
        }
    }

    private static List<Both> where(List<Both> pairs, Predicate<Both> condition) {
        return pairs.stream().filter(condition).toList();
    }

    private static long withSpeaker(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> !statement.speaker().isEmpty())
                .count();
    }

    private void accuracy(Measure measure, List<Both> judged, Predicate<Both> right) {
        add(measure, where(judged, right).size(), judged.size(), judged.size());
    }
}
