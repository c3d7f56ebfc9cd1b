package org.hearsay.core.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Learns a {@link LinearModel} of sequences as a conditional random field (Lafferty, McCallum and Pereira 2001), by steps that
 * shrink for features often seen (Duchi, Hazan and Singer 2011), with features left out at random so that none is leaned on
 * alone, and averaged over time, and over all times that it learned anew. A decision by itself is a sequence of one. The same
 * examples in the same order give the same model. Not safe for threads.
 */
public final class RandomFieldLearner {
    private static final int SCALE = 1000;
    private static final float LEAST_STEP = 1e-3f;
    private static final int ROW = 4;

    private final List<String> labels;
    private final int count;
    private final FeatureIndex index = new FeatureIndex();
    private final List<Example> examples = new ArrayList<>();
    private final ChainProbabilities probabilities;
    private final Features features = new Features();
    private int[] hashes = new int[0];
    private boolean counted;

    /** Rows of weights, sums of squared steps, changes weighted by time, and sums of averages. */
    private float[] rows = new float[0];

    private final float[] transitions;
    private final double[] transitionSquares;
    private final double[] transitionSums;
    private float[] scores = new float[0];
    private final float[] steps;
    private final double[] transitionAverages;
    private double time = 1;
    private int runs;

    /** A sequence: its features by number, where those of each position begin, and its labels. */
    @SuppressWarnings("ArrayRecordComponent") // handed to one reader
    private record Example(int[] features, int[] starts, int[] truth) {}

    /**
     * How to learn.
     *
     * @param iterations how often to go through the examples
     * @param rate the length of the first steps, such as 0.1
     * @param dropout the share of features left out at random, 0 to less than 1
     * @param seed of order and omissions
     */
    public record Way(int iterations, float rate, float dropout, long seed) {}

    public RandomFieldLearner(List<String> labels) {
        this.labels = List.copyOf(labels);
        count = labels.size();
        probabilities = new ChainProbabilities(count);
        steps = new float[count];
        transitions = new float[(count + 1) * count];
        transitionSquares = new double[transitions.length];
        transitionSums = new double[transitions.length];
        transitionAverages = new double[transitions.length];
    }

    /** Counts the features of a sequence: for all sequences before the first is added. */
    public void count(SequenceDecoder.Positions positions, int length) {
        for (int i = 0; i < length; i++) {
            features.clear();
            positions.features(i, features);
            for (int k = 0; k < features.count(); k++) {
                index.count(features.hash(k));
            }
        }
    }

    /** Ends the counting: features seen less often than this are left out. */
    public void keep(int least) {
        hashes = index.number(least);
        rows = new float[ROW * count * hashes.length];
        counted = true;
    }

    /** Adds a sequence to learn from. */
    public void add(SequenceDecoder.Positions positions, int[] truth) {
        if (!counted) {
            throw new IllegalStateException("features must be counted before sequences are added");
        }
        int[] starts = new int[truth.length + 1];
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < truth.length; i++) {
            features.clear();
            positions.features(i, features);
            int[] part = new int[features.count()];
            int size = 0;
            for (int k = 0; k < features.count(); k++) {
                int number = index.of(features.hash(k));
                if (number >= 0) {
                    part[size++] = number;
                }
            }
            starts[i + 1] = starts[i] + size;
            parts.add(part);
        }
        int[] all = new int[starts[truth.length]];
        for (int i = 0; i < truth.length; i++) {
            System.arraycopy(parts.get(i), 0, all, starts[i], starts[i + 1] - starts[i]);
        }
        if (truth.length > 0) {
            examples.add(new Example(all, starts, truth.clone()));
        }
    }

    /** Told after each iteration: its number, from 1, and the mean loss of a sequence. */
    public interface Progress {
        void iteration(int number, double loss);
    }

    /**
     * Learns from the sequences added. May be called again with another seed: it begins anew, and the model is the mean of what each
     * call has learned, which is better than any of them.
     */
    public void learn(Way way, Progress progress) {
        forget();
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(way.seed());
        SplittableRandom omissions = new SplittableRandom(way.seed());
        for (int i = 1; i <= way.iterations(); i++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (Example example : order) {
                loss += learn(example, way, omissions.nextLong());
            }
            progress.iteration(i, loss / Math.max(1, order.size()));
        }
        remember();
    }

    private void forget() {
        for (int row = 0; row < rows.length; row += ROW * count) {
            Arrays.fill(rows, row, row + 3 * count, 0);
        }
        Arrays.fill(transitions, 0);
        Arrays.fill(transitionSquares, 0);
        Arrays.fill(transitionSums, 0);
        time = 1;
    }

    private void remember() {
        for (int row = 0; row < rows.length; row += ROW * count) {
            for (int label = row; label < row + count; label++) {
                rows[label + 3 * count] += (float) (rows[label] - rows[label + 2 * count] * SCALE / time);
            }
        }
        for (int i = 0; i < transitions.length; i++) {
            transitionAverages[i] += transitions[i] - transitionSums[i] / time;
        }
        runs++;
    }

    private double learn(Example example, Way way, long omissions) {
        int length = example.truth().length;
        time++;
        score(example, way.dropout(), omissions);
        double right = 0;
        for (int i = 0; i < length; i++) {
            int from = i == 0 ? count : example.truth()[i - 1];
            right += scores[i * count + example.truth()[i]] + transitions[from * count + example.truth()[i]];
        }
        probabilities.transitions(transitions, 1);
        double all = probabilities.run(scores, length, 1);
        for (int i = 0; i < length; i++) {
            boolean moves = false;
            for (int label = 0; label < count; label++) {
                steps[label] = (label == example.truth()[i] ? 1 : 0) - probabilities.label(i, label);
                moves |= Math.abs(steps[label]) > LEAST_STEP;
            }
            if (moves) {
                move(example, i, way, omissions);
            }
        }
        moveTransitions(example.truth(), way.rate());
        return all - right;
    }

    private void score(Example example, float dropout, long omissions) {
        int length = example.truth().length;
        scores = scores.length < length * count ? new float[2 * length * count] : scores;
        int threshold = (int) (dropout * (1 << 16));
        float kept = 1 / (1 - dropout);
        for (int i = 0; i < length; i++) {
            Arrays.fill(steps, 0);
            long state = state(omissions, i);
            for (int k = example.starts()[i]; k < example.starts()[i + 1]; k++) {
                state = next(state);
                if ((state & 0xFFFF) >= threshold) {
                    int row = example.features()[k] * ROW * count;
                    for (int label = 0; label < count; label++) {
                        steps[label] += rows[row + label];
                    }
                }
            }
            for (int label = 0; label < count; label++) {
                scores[i * count + label] = steps[label] * kept;
            }
        }
    }

    /** Moves the features of a position that were not left out. */
    private void move(Example example, int position, Way way, long omissions) {
        int threshold = (int) (way.dropout() * (1 << 16));
        long state = state(omissions, position);
        float moment = (float) (time / SCALE);
        for (int k = example.starts()[position]; k < example.starts()[position + 1]; k++) {
            state = next(state);
            if ((state & 0xFFFF) < threshold) {
                continue;
            }
            int row = example.features()[k] * ROW * count;
            for (int label = 0; label < count; label++) {
                float step = steps[label];
                rows[row + count + label] += step * step;
                float by = way.rate() * step / (float) Math.sqrt(rows[row + count + label] + 1);
                rows[row + label] += by;
                rows[row + 2 * count + label] += by * moment;
            }
        }
    }

    /** A sequence of one tells nothing of transitions. */
    private void moveTransitions(int[] truth, float rate) {
        if (truth.length == 1) {
            return;
        }
        double[] by = new double[transitions.length];
        for (int label = 0; label < count; label++) {
            by[count * count + label] = (label == truth[0] ? 1 : 0) - probabilities.label(0, label);
        }
        for (int i = 1; i < truth.length; i++) {
            by[truth[i - 1] * count + truth[i]]++;
            for (int from = 0; from < count; from++) {
                if (probabilities.label(i - 1, from) > LEAST_STEP) {
                    for (int to = 0; to < count; to++) {
                        by[from * count + to] -= probabilities.transition(i, from, to);
                    }
                }
            }
        }
        for (int i = 0; i < by.length; i++) {
            transitionSquares[i] += by[i] * by[i];
            double step = rate * by[i] / Math.sqrt(transitionSquares[i] + 1);
            transitions[i] += (float) step;
            transitionSums[i] += step * time;
        }
    }

    /** Random numbers for the omissions at a position: the same whenever they are asked for (Marsaglia 2003). */
    private static long state(long seed, int position) {
        return (seed + position * 0x9E3779B97F4A7C15L) | 1;
    }

    private static long next(long state) {
        long next = state;
        next ^= next << 13;
        next ^= next >>> 7;
        return next ^ next << 17;
    }

    /**
     * The model of the averaged weights.
     *
     * @param least averaged weights smaller than this share of the greatest are left out, such as 0.004
     */
    public LinearModel model(double least) {
        ModelPacker packer = new ModelPacker(labels, hashes.length);
        double[] averages = new double[count];
        double most = 1e-9;
        for (int i = 0; i < hashes.length; i++) {
            for (int label = 0; label < count; label++) {
                most = Math.max(most, Math.abs(average(i, label)));
            }
        }
        packer.scale(most, least, ModelPacker.PARTS);
        for (int i = 0; i < hashes.length; i++) {
            for (int label = 0; label < count; label++) {
                averages[label] = average(i, label);
            }
            packer.add(hashes[i], averages);
        }
        double[] averaged = new double[transitions.length];
        for (int i = 0; i < averaged.length; i++) {
            averaged[i] = transitionAverages[i] / Math.max(1, runs);
        }
        return packer.model(averaged);
    }

    private double average(int feature, int label) {
        return rows[(feature * ROW + 3) * count + label] / Math.max(1, runs);
    }
}
