package org.hearsay.core.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a {@link TreeModel}. What values tell about a decision is counted on the other parts of the data, as it will be for
 * decisions that were never seen. The same decisions in the same order give the same model. Not safe for threads.
 */
public final class TreeModelLearner {
    private final List<Decision> decisions = new ArrayList<>();

    /** A decision to learn from. */
    @SuppressWarnings("ArrayRecordComponent") // handed to one reader
    private record Decision(int part, float[] numbers, int[] values, boolean yes) {}

    /**
     * How to learn.
     *
     * @param trees how many
     * @param rate the share of a tree's answer that is taken, such as 0.05
     * @param leaves of a tree at the most
     * @param least the fewest decisions in a leaf
     * @param caution by so many doubtful decisions a leaf is pulled to no answer
     * @param columns the share of numbers that a tree may ask about
     * @param sample the share of decisions that a tree is learned from
     * @param seed of these choices
     */
    public record Way(
            int trees, float rate, int leaves, int least, float caution, float columns, float sample, long seed) {}

    /**
     * Adds a decision to learn from.
     *
     * @param part of the data, such as a document, or some of them
     * @param numbers as {@link TreeModel#chance} takes them
     */
    public void add(int part, float[] numbers, Features values, boolean yes) {
        int[] hashes = new int[values.count()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = values.hash(i);
        }
        decisions.add(new Decision(part, numbers.clone(), hashes, yes));
    }

    /** Learns from the decisions added. */
    public TreeModel learn(Way way) {
        Map<Integer, ValueRates> others = new TreeMap<>();
        List<float[]> rows = new ArrayList<>();
        boolean[] truth = new boolean[decisions.size()];
        for (Decision decision : decisions) {
            float[] numbers = decision.numbers();
            Features values = Features.ofHashes(decision.values());
            others.computeIfAbsent(decision.part(), this::withoutPart)
                    .fill(values, numbers, numbers.length - 2 * values.count());
            truth[rows.size()] = decision.yes();
            rows.add(numbers);
        }
        return new TreeModel(withoutPart(-1), new BoostedTreesLearner(way, rows, truth).learn());
    }

    /** The rates in all parts but one. */
    private ValueRates withoutPart(int part) {
        ValueRates.Counter counter = new ValueRates.Counter();
        for (Decision decision : decisions) {
            if (decision.part() != part) {
                counter.add(decision.values(), decision.yes());
            }
        }
        return counter.rates();
    }
}
