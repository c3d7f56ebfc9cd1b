package org.hearsay.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PairingTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pairs_as_the_plain_way_of_trying_all_does(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Span> gold = spans(random, 40);
        List<Span> system = spans(random, 40);
        assertThat(Pairing.pair(gold, system)).as("seed " + seed).isEqualTo(tryingAll(gold, system));
    }

    private static List<Pairing.Pair> tryingAll(List<Span> gold, List<Span> system) {
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                int overlap = gold.get(i).overlap(system.get(j));
                if (overlap > 0) {
                    all.add(new int[] {gold.get(i).covers(system.get(j)) ? 0 : 1, -overlap, i, j});
                }
            }
        }
        all.sort(Comparator.<int[]>comparingInt(c -> c[0])
                .thenComparingInt(c -> c[1])
                .thenComparingInt(c -> c[2])
                .thenComparingInt(c -> c[3]));
        List<Pairing.Pair> pairs = new ArrayList<>();
        for (int[] c : all) {
            if (pairs.stream().noneMatch(pair -> pair.gold() == c[2] || pair.system() == c[3])) {
                pairs.add(new Pairing.Pair(c[2], c[3]));
            }
        }
        return pairs;
    }

    private static List<Span> spans(SplittableRandom random, int count) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int begin = random.nextInt(100);
            spans.add(new Span(begin, begin + 1 + random.nextInt(15)));
        }
        return spans;
    }
}
