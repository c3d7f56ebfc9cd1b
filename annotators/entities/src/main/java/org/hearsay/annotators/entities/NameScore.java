package org.hearsay.annotators.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How many names a finder finds with their exact words and type, as conlleval counts (Tjong Kim Sang and De Meulder 2003).
 *
 * @param right names found as they are in the gold
 * @param gold names of the gold
 * @param found names of the model
 */
record NameScore(long right, long gold, long found) {
    static NameScore of(NameFinder finder, List<Corpus.Document> documents) {
        long right = 0;
        long gold = 0;
        long found = 0;
        for (Corpus.Document document : documents) {
            Set<Span> truth = new HashSet<>(document.names());
            JoinedWords joined = JoinedWords.of(document.words());
            List<Span> spans = DocumentVotes.agree(joined.words(), finder.find(joined.words()));
            gold += truth.size();
            found += spans.size();
            for (Span span : spans) {
                Span apart = joined.apart(span);
                right += truth.contains(new Span(apart.first(), apart.end(), apart.type(), 1)) ? 1 : 0;
            }
        }
        return new NameScore(right, gold, found);
    }

    NameScore plus(NameScore other) {
        return new NameScore(right + other.right, gold + other.gold, found + other.found);
    }

    /** The harmonic mean of precision and recall, in percent. */
    double f1() {
        return 200.0 * right / Math.max(1, gold + found);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.2f, recall %.2f, F1 %.2f (exact span and type)",
                100.0 * right / Math.max(1, found),
                100.0 * right / Math.max(1, gold),
                f1());
    }
}
