package org.hearsay.annotators.entities;

import java.util.HashMap;
import java.util.Map;

/**
 * What the document tells of a capitalised word at any place, for its other places: that it stands behind a title 1, behind a
 * first name 2, before the head word of an organisation 4 or a place 8, alone behind "in" or "at" 16, in brackets 32.
 */
final class DocumentEvidence {
    private final String[] seen;
    private final NameRuns runs;
    private final int[] kinds;
    private final int[] roles;

    private DocumentEvidence(String[] seen, NameRuns runs, int[] kinds, int[] roles) {
        this.seen = seen;
        this.runs = runs;
        this.kinds = kinds;
        this.roles = roles;
    }

    /** What is told of each word, as bits; 0 of those that stand in no run. */
    static int[] of(Words words, String[] seen, NameRuns runs, int[] kinds, int[] roles) {
        DocumentEvidence evidence = new DocumentEvidence(seen, runs, kinds, roles);
        Map<String, Integer> gathered = new HashMap<>();
        for (int s = 0; s < words.sentenceCount(); s++) {
            int first = words.sentences()[s];
            for (int i = first; i < words.sentences()[s + 1]; i++) {
                if (runs.has(i)) {
                    int bits = evidence.bits(i, first);
                    if (bits != 0) {
                        gathered.merge(seen[i], bits, (one, other) -> one | other);
                    }
                }
            }
        }
        int[] told = new int[seen.length];
        for (int i = 0; i < told.length && !gathered.isEmpty(); i++) {
            told[i] = runs.has(i) ? gathered.getOrDefault(seen[i], 0) : 0;
        }
        return told;
    }

    private int bits(int i, int first) {
        boolean alone = runs.end(i) == runs.begin(i) + 1;
        int bits = 0;
        if (i > first && (kinds[i - 1] & 4) != 0) {
            bits |= 1;
        }
        if (i > runs.begin(i) && (roles[i - 1] & 3) > 1) {
            bits |= 2;
        }
        if (i < runs.end(i) - 1) {
            int head = roles[runs.end(i) - 1];
            bits |= ((head >> 10 & 3) > 1 ? 4 : 0) | ((head >> 6 & 3) > 1 ? 8 : 0);
        }
        if (alone && i > first && (seen[i - 1].equals("in") || seen[i - 1].equals("at"))) {
            bits |= 16;
        }
        if (alone && i > first && seen[i - 1].equals("(")) {
            bits |= 32;
        }
        return bits;
    }
}
