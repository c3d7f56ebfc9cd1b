package org.hearsay.annotators.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The learning side of the tagger: an averaged perceptron over hashed features (Collins 2002). Not safe for threads. */
final class Perceptron {
    /** Weights are written as whole numbers of this many to the largest. */
    private static final int STEPS = 127;

    private final Map<String, Integer> tags;
    private final Map<Integer, float[]> weights = new HashMap<>();
    private final Features features = new Features();
    private final int[] active = new int[Features.COUNT];
    private final float[] scores;
    private long time;

    Perceptron(Map<String, Integer> tags) {
        this.tags = new TreeMap<>(tags);
        this.scores = new float[tags.size()];
    }

    /** Learns from a sentence; returns how many tags were right before. */
    int learn(TaggerTrainer.Example example) {
        int count = example.tags().size();
        features.prepare(example.text(), example.tokens(), 0, count);
        int right = 0;
        int tag1 = -1;
        int tag2 = -1;
        for (int i = 0; i < count; i++) {
            time++;
            features.of(i, tag1, tag2, active);
            int truth = tags.getOrDefault(example.tags().get(i), 0);
            int guess = best();
            if (guess == truth) {
                right++;
            } else {
                update(truth, 1);
                update(guess, -1);
            }
            tag2 = tag1;
            // its own guesses are what it will see when it tags
            tag1 = guess;
        }
        return right;
    }

    private int best() {
        Arrays.fill(scores, 0);
        for (int feature : active) {
            float[] row = weights.get(feature);
            if (row != null) {
                for (int tag = 0; tag < scores.length; tag++) {
                    scores[tag] += row[tag];
                }
            }
        }
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }

    /** A row holds the weights, and behind them their sums weighted by time, from which the average comes. */
    private void update(int tag, int by) {
        for (int feature : active) {
            float[] row = weights.computeIfAbsent(feature, key -> new float[2 * scores.length]);
            row[tag] += by;
            row[scores.length + tag] += (float) ((double) by * time / 1000);
        }
    }

    private float average(float[] row, int tag) {
        return row[tag] - row[scores.length + tag] * 1000 / time;
    }

    /** Writes the averaged weights, as whole numbers; those that come to nothing are left out. */
    void write(Path file) throws IOException {
        double most = 0;
        for (float[] row : weights.values()) {
            for (int tag = 0; tag < scores.length; tag++) {
                most = Math.max(most, Math.abs(average(row, tag)));
            }
        }
        // the few largest are cut, for finer steps of the others
        double unit = most / 3 / STEPS;
        TreeMap<Integer, float[]> sorted = new TreeMap<>(weights);
        int[] kept = new int[sorted.size()];
        int[] starts = new int[sorted.size() + 1];
        byte[] tagNumbers = new byte[16];
        byte[] values = new byte[16];
        int count = 0;
        int n = 0;
        for (Map.Entry<Integer, float[]> entry : sorted.entrySet()) {
            float[] row = entry.getValue();
            int before = n;
            for (int tag = 0; tag < scores.length; tag++) {
                long value = Math.round(average(row, tag) / unit);
                if (value != 0) {
                    if (n == values.length) {
                        tagNumbers = Arrays.copyOf(tagNumbers, 2 * n);
                        values = Arrays.copyOf(values, 2 * n);
                    }
                    tagNumbers[n] = (byte) tag;
                    values[n++] = (byte) Math.max(-STEPS, Math.min(STEPS, value));
                }
            }
            if (n > before) {
                kept[count++] = entry.getKey();
                starts[count] = n;
            }
        }
        TaggerModel.write(
                Files.newOutputStream(file),
                tags.keySet().toArray(String[]::new),
                Arrays.copyOf(kept, count),
                Arrays.copyOf(starts, count + 1),
                Arrays.copyOf(tagNumbers, n),
                Arrays.copyOf(values, n));
    }
}
