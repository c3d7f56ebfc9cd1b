package org.hearsay.core.learning;

import java.util.Arrays;

/**
 * Finds the best sequence of labels (Viterbi) of a {@link LinearModel} with transitions, and learns one as a structured
 * perceptron (Collins 2002). Keeps buffers: one instance serves one thread.
 */
public final class SequenceDecoder {
    private final int labels;
    private float[] scores = new float[0];
    private int[] back = new int[0];
    private float[] before = new float[0];
    private float[] now = new float[0];
    private final float[] favours;
    private final float[] favoured;
    private final ChainProbabilities probabilities;
    private float[] weighed = new float[0];
    private float sharpness = Float.NaN;

    public SequenceDecoder(int labels) {
        this.labels = labels;
        before = new float[labels];
        now = new float[labels];
        favours = new float[labels];
        favoured = new float[labels];
        probabilities = new ChainProbabilities(labels);
    }

    /**
     * Lets a label win more often than the model says, wherever a sequence is decoded.
     *
     * @param by what is added to its scores, in steps of the model's {@link LinearModel#unit}
     */
    public void favour(int label, float by) {
        favours[label] = by;
    }

    /** Gives the features of a position of the sequence. */
    public interface Positions {
        void features(int position, Features features);
    }

    /** Labels a sequence; the scores of its positions can be asked for afterwards. */
    public int[] decode(LinearModel model, int length, Positions positions) {
        prepare(length);
        Features features = new Features();
        int[] row = new int[labels];
        for (int i = 0; i < length; i++) {
            features.clear();
            positions.features(i, features);
            model.score(features, row);
            for (int label = 0; label < labels; label++) {
                scores[i * labels + label] = row[label] + favours[label];
            }
        }
        System.arraycopy(favours, 0, favoured, 0, labels);
        return viterbi(length, model.transitions());
    }

    /** Labels the last sequence again, with what labels are favoured by now; takes a fraction of the time. */
    public int[] decodeAgain(LinearModel model, int length) {
        for (int i = 0; i < length; i++) {
            for (int label = 0; label < labels; label++) {
                scores[i * labels + label] += favours[label] - favoured[label];
            }
        }
        System.arraycopy(favours, 0, favoured, 0, labels);
        return viterbi(length, model.transitions());
    }

    /**
     * Learns a sequence: where the guess differs from the truth, features and transitions are moved.
     *
     * @param by how much the example counts
     * @return how many labels were right before
     */
    public int learn(PerceptronLearner learner, int length, Positions positions, int[] truth, float by) {
        return learn(learner, length, positions, truth, by, 0);
    }

    /**
     * Learns a sequence with a margin: a wrong label counts as better than it is by a cost, so that the right ones must win
     * clearly (Taskar, Guestrin and Koller 2004).
     *
     * @param margin the cost of each wrong label; 0 for the plain perceptron
     */
    public int learn(PerceptronLearner learner, int length, Positions positions, int[] truth, float by, float margin) {
        prepare(length);
        learner.step();
        Features features = new Features();
        float[] row = new float[labels];
        for (int i = 0; i < length; i++) {
            features.clear();
            positions.features(i, features);
            learner.score(features, row);
            for (int label = 0; label < labels; label++) {
                scores[i * labels + label] = row[label] + (label == truth[i] ? 0 : margin);
            }
        }
        int[] guess = viterbi(length, learner.transitions());
        if (Arrays.equals(guess, truth)) {
            return length;
        }
        int right = 0;
        for (int i = 0; i < length; i++) {
            right += guess[i] == truth[i] ? 1 : 0;
            if (guess[i] != truth[i]) {
                features.clear();
                positions.features(i, features);
                learner.update(features, truth[i], guess[i], by);
            }
            int truthBefore = i == 0 ? -1 : truth[i - 1];
            int guessBefore = i == 0 ? -1 : guess[i - 1];
            if (guess[i] != truth[i] || truthBefore != guessBefore) {
                learner.updateTransition(truthBefore, truth[i], by);
                learner.updateTransition(guessBefore, guess[i], -by);
            }
        }
        return right;
    }

    private void prepare(int length) {
        if (scores.length < length * labels) {
            scores = new float[2 * length * labels];
            back = new int[2 * length * labels];
        }
    }

    /** The best path; transitions are rows from each label, and from the beginning, to each label. */
    private int[] viterbi(int length, float[] transitions) {
        int[] best = new int[length];
        if (length == 0) {
            return best;
        }
        for (int label = 0; label < labels; label++) {
            before[label] = scores[label] + transitions[labels * labels + label];
        }
        for (int i = 1; i < length; i++) {
            step(i * labels, transitions);
            float[] swap = before;
            before = now;
            now = swap;
        }
        int last = 0;
        for (int label = 1; label < labels; label++) {
            last = before[label] > before[last] ? label : last;
        }
        for (int i = length - 1; i >= 0; i--) {
            best[i] = last;
            last = i == 0 ? 0 : back[i * labels + last];
        }
        return best;
    }

    /** Goes on by one position: row by row, so that memory is read in its order. */
    private void step(int at, float[] transitions) {
        for (int label = 0; label < labels; label++) {
            now[label] = before[0] + transitions[label];
            back[at + label] = 0;
        }
        for (int other = 1; other < labels; other++) {
            float sofar = before[other];
            int row = other * labels;
            for (int label = 0; label < labels; label++) {
                float score = sofar + transitions[row + label];
                if (score > now[label]) {
                    now[label] = score;
                    back[at + label] = other;
                }
            }
        }
        for (int label = 0; label < labels; label++) {
            now[label] += scores[at + label];
        }
    }

    /**
     * Works out the probabilities of all paths through the last sequence, for {@link #probability}.
     *
     * @param sharpness by how much a step of a score counts: what a calibration on held-out text gave
     */
    public void weigh(LinearModel model, int length, float sharpness) {
        if (weighed != model.transitions() || this.sharpness != sharpness) {
            probabilities.transitions(model.transitions(), sharpness);
            weighed = model.transitions();
            this.sharpness = sharpness;
        }
        probabilities.run(scores, length, sharpness);
    }

    /** The probability that a part of the last sequence weighed has just these labels, whatever the labels around it. */
    public float probability(int[] path, int first, int end) {
        return probabilities.part(path, first, end);
    }

    /**
     * By how much the model likes a part of the last sequence better with the labels that it was given than with the first label
     * throughout; favours are left out.
     *
     * @param path the labels of the sequence; handed back as they were
     */
    public float odds(LinearModel model, int[] path, int first, int end) {
        float favour = 0;
        for (int i = first; i < end; i++) {
            favour += favours[path[i]] - favours[0];
        }
        float with = score(model, path, first, end);
        int[] kept = Arrays.copyOfRange(path, first, end);
        Arrays.fill(path, first, end, 0);
        float without = score(model, path, first, end);
        System.arraycopy(kept, 0, path, first, kept.length);
        return (with - without - favour) * model.unit();
    }

    /** The score of a part of a path through the last sequence, with the transitions into and out of it. */
    private float score(LinearModel model, int[] path, int first, int end) {
        float score = 0;
        for (int i = first; i < end; i++) {
            score += scores[i * labels + path[i]] + model.transition(i == 0 ? -1 : path[i - 1], path[i]);
        }
        return end < path.length ? score + model.transition(path[end - 1], path[end]) : score;
    }
}
