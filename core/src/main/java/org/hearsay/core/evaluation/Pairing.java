package org.hearsay.core.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs the spans of gold and system one to one: equal spans first, then those that overlap most (the way
 * of TempEval-3's scorer). Near-linear where few spans overlap. Stateless.
 */
final class Pairing {
    private Pairing() {}

    /** A pair, as positions in the two lists. */
    record Pair(int gold, int system) {}

    private record Candidate(boolean equal, int overlap, int gold, int system) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate c) -> !c.equal())
            .thenComparing(c -> -c.overlap())
            .thenComparing(Candidate::gold)
            .thenComparing(Candidate::system);

    static List<Pair> pair(List<Span> gold, List<Span> system) {
        List<Candidate> candidates = candidates(gold, system);
        candidates.sort(BEST_FIRST);
        boolean[] goldTaken = new boolean[gold.size()];
        boolean[] systemTaken = new boolean[system.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!goldTaken[candidate.gold()] && !systemTaken[candidate.system()]) {
                goldTaken[candidate.gold()] = true;
                systemTaken[candidate.system()] = true;
                pairs.add(new Pair(candidate.gold(), candidate.system()));
            }
        }
        return pairs;
    }

    private static List<Candidate> candidates(List<Span> gold, List<Span> system) {
        Integer[] order = new Integer[system.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> system.get(i).begin()));
        // the farthest end of the spans up to each place: where to stop looking back
        int[] farthest = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int end = system.get(order[i]).end();
            farthest[i] = i == 0 ? end : Math.max(farthest[i - 1], end);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            Span span = gold.get(g);
            for (int i = before(system, order, span.end()) - 1; i >= 0 && farthest[i] > span.begin(); i--) {
                int overlap = span.overlap(system.get(order[i]));
                if (overlap > 0) {
                    candidates.add(new Candidate(span.covers(system.get(order[i])), overlap, g, order[i]));
                }
            }
        }
        return candidates;
    }

    /** How many spans begin before an offset. */
    private static int before(List<Span> system, Integer[] order, int offset) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (system.get(order[middle]).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
