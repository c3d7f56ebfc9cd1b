package org.hearsay.annotators.attribution;

import java.util.Arrays;
import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.PerceptronLearner;
import org.hearsay.core.learning.SequenceDecoder;

/**
 * Learns sequences as a structured perceptron with a margin: a wrong label counts as better than it is by a cost, so that the
 * right ones must win clearly (Taskar, Guestrin and Koller 2004). Not safe for threads.
 */
final class MarginLearner {
    private final PerceptronLearner learner;
    private final int labels;
    private final float margin;
    private final Features features = new Features();
    private float[] scores = new float[0];
    private int[] back = new int[0];

    MarginLearner(PerceptronLearner learner, float margin) {
        this.learner = learner;
        this.labels = learner.labelCount();
        this.margin = margin;
    }

    /** Learns one sequence; returns how many labels were right, margin and all. */
    int learn(SequenceDecoder.Positions positions, int[] truth) {
        learner.step();
        int[] guess = decode(positions, truth);
        if (Arrays.equals(guess, truth)) {
            return truth.length;
        }
        int right = 0;
        for (int i = 0; i < truth.length; i++) {
            if (guess[i] == truth[i]) {
                right++;
            } else {
                features.clear();
                positions.features(i, features);
                learner.update(features, truth[i], guess[i], 1);
            }
            int truthBefore = i == 0 ? -1 : truth[i - 1];
            int guessBefore = i == 0 ? -1 : guess[i - 1];
            if (guess[i] != truth[i] || truthBefore != guessBefore) {
                learner.updateTransition(truthBefore, truth[i], 1);
                learner.updateTransition(guessBefore, guess[i], -1);
            }
        }
        return right;
    }

    private void score(SequenceDecoder.Positions positions, int[] truth) {
        int length = truth.length;
        if (scores.length < length * labels) {
            scores = new float[2 * length * labels];
            back = new int[2 * length * labels];
        }
        float[] row = new float[labels];
        for (int i = 0; i < length; i++) {
            features.clear();
            positions.features(i, features);
            learner.score(features, row);
            for (int label = 0; label < labels; label++) {
                scores[i * labels + label] = row[label] + (label == truth[i] ? 0 : margin);
            }
        }
    }

    private int[] decode(SequenceDecoder.Positions positions, int[] truth) {
        score(positions, truth);
        int length = truth.length;
        for (int i = 0; i < length; i++) {
            for (int label = 0; label < labels; label++) {
                int from = i == 0 ? -1 : from(i, label);
                float before = i == 0 ? 0 : scores[(i - 1) * labels + from];
                scores[i * labels + label] += before + learner.transition(from, label);
                back[i * labels + label] = from;
            }
        }
        int[] guess = new int[length];
        int last = 0;
        for (int label = 1; label < labels && length > 0; label++) {
            last = scores[(length - 1) * labels + label] > scores[(length - 1) * labels + last] ? label : last;
        }
        for (int i = length - 1; i >= 0; i--) {
            guess[i] = last;
            last = back[i * labels + last];
        }
        return guess;
    }

    private int from(int i, int label) {
        int best = 0;
        for (int other = 1; other < labels; other++) {
            float score = scores[(i - 1) * labels + other] + learner.transition(other, label);
            if (score > scores[(i - 1) * labels + best] + learner.transition(best, label)) {
                best = other;
            }
        }
        return best;
    }
}
