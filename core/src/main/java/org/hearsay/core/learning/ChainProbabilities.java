package org.hearsay.core.learning;

import java.util.Arrays;

/**
 * Probabilities of labels and transitions in a chain, by the forward and backward algorithm (Rabiner 1989) with each position
 * scaled, so that no logarithms are taken on the way. Keeps buffers: one instance serves one thread.
 */
final class ChainProbabilities {
    /** Nothing is less likely, so that no sum comes to 0 whatever the weights. */
    private static final double LEAST = 1e-60;

    private final int labels;

    /** Sums over the paths up to a position and from it on, each row scaled to 1. */
    private double[] forward = new double[0];

    private double[] backward = new double[0];

    /** Exponentials of the scores, those of the best label of each position as 1. */
    private double[] shares = new double[0];

    /** By what the forward row of each position was divided, and the sum of both rows together. */
    private double[] scales = new double[0];

    private double[] sums = new double[0];
    private final double[] moves;

    ChainProbabilities(int labels) {
        this.labels = labels;
        moves = new double[(labels + 1) * labels];
    }

    /** Takes the transitions: row by row from each label, and from the beginning, to each label, times the sharpness. */
    void transitions(float[] transitions, float sharpness) {
        for (int i = 0; i < moves.length; i++) {
            moves[i] = Math.min(1 / LEAST, Math.max(LEAST, Math.exp(transitions[i] * sharpness)));
        }
    }

    /**
     * Works out a chain with the transitions taken last.
     *
     * @param scores position by position the score of each label
     * @param sharpness by how much a score counts
     * @return the logarithm of the sum over all paths
     */
    double run(float[] scores, int length, float sharpness) {
        if (scales.length < length) {
            forward = new double[2 * length * labels];
            backward = new double[2 * length * labels];
            shares = new double[2 * length * labels];
            scales = new double[2 * length];
            sums = new double[2 * length];
        }
        double total = 0;
        for (int i = 0; i < length; i++) {
            total += share(scores, i, sharpness);
            forward(i);
            total += Math.log(scales[i]);
        }
        Arrays.fill(backward, (length - 1) * labels, length * labels, 1);
        for (int i = length - 1; i >= 0; i--) {
            if (i < length - 1) {
                backward(i);
            }
            double sum = 0;
            for (int at = i * labels; at < (i + 1) * labels; at++) {
                sum += forward[at] * backward[at];
            }
            sums[i] = sum;
        }
        return total;
    }

    /** The best score of a position, by which the others are divided. */
    private double share(float[] scores, int position, float sharpness) {
        int at = position * labels;
        float most = scores[at];
        for (int label = 1; label < labels; label++) {
            most = Math.max(most, scores[at + label]);
        }
        for (int label = 0; label < labels; label++) {
            shares[at + label] = Math.max(LEAST, Math.exp((scores[at + label] - most) * sharpness));
        }
        return most * sharpness;
    }

    private void forward(int position) {
        int at = position * labels;
        if (position == 0) {
            System.arraycopy(moves, labels * labels, forward, 0, labels);
        } else {
            Arrays.fill(forward, at, at + labels, 0);
            for (int from = 0; from < labels; from++) {
                double sofar = forward[at - labels + from];
                int row = from * labels;
                for (int label = 0; label < labels; label++) {
                    forward[at + label] += sofar * moves[row + label];
                }
            }
        }
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            forward[at + label] *= shares[at + label];
            sum += forward[at + label];
        }
        for (int label = 0; label < labels; label++) {
            forward[at + label] /= sum;
        }
        scales[position] = sum;
    }

    private void backward(int position) {
        int at = position * labels;
        int next = at + labels;
        double all = 0;
        for (int label = 0; label < labels; label++) {
            double sum = 0;
            int row = label * labels;
            for (int to = 0; to < labels; to++) {
                sum += moves[row + to] * shares[next + to] * backward[next + to];
            }
            backward[at + label] = sum;
            all += sum;
        }
        for (int label = 0; label < labels; label++) {
            backward[at + label] /= all;
        }
    }

    float label(int position, int label) {
        int at = position * labels + label;
        return (float) (forward[at] * backward[at] / sums[position]);
    }

    /** The probability of going to a position with a label from the one before with another. */
    float transition(int position, int from, int to) {
        int at = position * labels + to;
        double path = forward[(position - 1) * labels + from] * moves[from * labels + to] * shares[at] * backward[at];
        return (float) (path / (scales[position] * sums[position]));
    }

    /** The probability that a part of a path has just these labels. */
    float part(int[] path, int first, int end) {
        double part = label(first, path[first]);
        for (int i = first + 1; i < end && part > 0; i++) {
            part *= transition(i, path[i - 1], path[i]) / label(i - 1, path[i - 1]);
        }
        return (float) part;
    }
}
