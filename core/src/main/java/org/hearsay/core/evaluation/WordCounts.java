package org.hearsay.core.evaluation;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Counts by words: which words of a text lie under annotations. Immutable. */
final class WordCounts {
    private final List<Span> words;

    WordCounts(List<Span> words) {
        this.words = words;
    }

    /** How many words lie under gold, under system, and under both. */
    Score score(Collection<Span> gold, Collection<Span> system) {
        return score(under(gold), under(system));
    }

    /** The same for the characters of a text. */
    static Score ofCharacters(Collection<Span> gold, Collection<Span> system) {
        return score(characters(gold), characters(system));
    }

    private static Score score(BitSet gold, BitSet system) {
        BitSet both = (BitSet) gold.clone();
        both.and(system);
        return new Score(both.cardinality(), gold.cardinality(), system.cardinality());
    }

    private BitSet under(Collection<Span> spans) {
        BitSet under = new BitSet(words.size());
        for (Span span : spans) {
            for (int i = firstEndingAfter(span.begin());
                    i < words.size() && words.get(i).begin() < span.end();
                    i++) {
                under.set(i);
            }
        }
        return under;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static BitSet characters(Collection<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.begin(), span.end()));
        return characters;
    }
}
