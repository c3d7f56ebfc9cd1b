package org.hearsay.core.learning;

/** Probabilities of labels and transitions in a chain, by the forward and backward algorithm in logarithms. Keeps buffers. */
final class ChainProbabilities {
    private final int labels;
    private float[] forward = new float[0];
    private float[] backward = new float[0];
    private float[] scores = new float[0];
    private float[] transitions = new float[0];
    private double total;

    ChainProbabilities(int labels) {
        this.labels = labels;
    }

    /**
     * Works out a chain.
     *
     * @param scores position by position the score of each label
     * @param transitions row by row from each label, and from the beginning, to each label
     * @return the logarithm of the sum over all paths
     */
    double run(float[] scores, int length, float[] transitions) {
        this.scores = scores;
        this.transitions = transitions;
        if (forward.length < length * labels) {
            forward = new float[2 * length * labels];
            backward = new float[2 * length * labels];
        }
        float[] terms = new float[labels];
        for (int label = 0; label < labels; label++) {
            forward[label] = scores[label] + transitions[labels * labels + label];
            backward[(length - 1) * labels + label] = 0;
        }
        for (int i = 1; i < length; i++) {
            for (int label = 0; label < labels; label++) {
                for (int from = 0; from < labels; from++) {
                    terms[from] = forward[(i - 1) * labels + from] + transitions[from * labels + label];
                }
                forward[i * labels + label] = sum(terms, 0) + scores[i * labels + label];
            }
        }
        for (int i = length - 2; i >= 0; i--) {
            for (int label = 0; label < labels; label++) {
                for (int to = 0; to < labels; to++) {
                    int next = (i + 1) * labels + to;
                    terms[to] = transitions[label * labels + to] + scores[next] + backward[next];
                }
                backward[i * labels + label] = sum(terms, 0);
            }
        }
        total = sum(forward, (length - 1) * labels);
        return total;
    }

    float label(int position, int label) {
        int at = position * labels + label;
        return (float) Math.exp(forward[at] + backward[at] - total);
    }

    /** The probability of going to a position with a label from the one before with another. */
    float transition(int position, int from, int to) {
        int at = position * labels + to;
        float path = forward[(position - 1) * labels + from] + transitions[from * labels + to];
        return (float) Math.exp(path + scores[at] + backward[at] - total);
    }

    /** The logarithm of the sum of exponentials. */
    private float sum(float[] terms, int at) {
        float most = terms[at];
        for (int i = 1; i < labels; i++) {
            most = Math.max(most, terms[at + i]);
        }
        double sum = 0;
        for (int i = 0; i < labels; i++) {
            sum += Math.exp(terms[at + i] - most);
        }
        return most + (float) Math.log(sum);
    }
}
