package org.hearsay.core.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns a {@link LinearModel} by the averaged perceptron (Collins 2002), with a margin if wanted. The same examples in the same
 * order give the same model. Not safe for threads.
 */
public final class PerceptronLearner {
    private final List<String> labels;
    private final FeatureRows weights;
    private final float[] transitions;
    private final double[] transitionSums;
    private double time = 1;

    public PerceptronLearner(List<String> labels) {
        this.labels = new ArrayList<>(labels);
        this.weights = new FeatureRows(2 * labels.size());
        this.transitions = new float[(labels.size() + 1) * labels.size()];
        this.transitionSums = new double[transitions.length];
    }

    /** The number of a label; -1 if there is none of that name. */
    public int number(String label) {
        return labels.indexOf(label);
    }

    public int labelCount() {
        return labels.size();
    }

    /** Counts a decision; the average is taken over all decisions. */
    public void step() {
        time++;
    }

    /** Scores the labels of a decision with the weights as they are now. */
    public void score(Features active, float[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < active.count(); i++) {
            float[] row = weights.get(active.hash(i));
            if (row != null) {
                for (int label = 0; label < labels.size(); label++) {
                    scores[label] += row[label];
                }
            }
        }
    }

    /**
     * Learns one decision: its features are moved from the wrong label to the right one.
     *
     * @param by how much, 1 by default; less for examples that count less
     */
    public void update(Features active, int truth, int guess, float by) {
        for (int i = 0; i < active.count(); i++) {
            float[] row = weights.row(active.hash(i));
            move(row, truth, by);
            move(row, guess, -by);
        }
    }

    /** Adds to the weights of one label, for those who learn structures; {@code by} is negative for a label that was wrong. */
    public void add(Features active, int label, float by) {
        for (int i = 0; i < active.count(); i++) {
            move(weights.row(active.hash(i)), label, by);
        }
    }

    /** A row holds the weights, and behind them their changes weighted by time, from which the average comes. */
    private void move(float[] row, int label, float by) {
        row[label] += by;
        row[labels.size() + label] += (float) (by * time / 1000);
    }

    /** Learns that one transition is right, or wrong; -1 means the beginning. */
    public void updateTransition(int from, int to, float by) {
        int index = (from < 0 ? labels.size() : from) * labels.size() + to;
        transitions[index] += by;
        transitionSums[index] += by * time;
    }

    /** The weight of a transition as it is now. */
    public float transition(int from, int to) {
        return transitions[(from < 0 ? labels.size() : from) * labels.size() + to];
    }

    /** Row by row the weights as they are now, as in {@link LinearModel#transitions}; not to be changed. */
    float[] transitions() {
        return transitions;
    }

    private double average(float[] row, int label) {
        return row[label] - row[labels.size() + label] * 1000.0 / time;
    }

    /**
     * Takes in what another learner of the same labels has learned from other examples or in another order: the mean of both,
     * each by its share. Learning must not go on afterwards.
     *
     * @param share of the other one, such as 0.5 of the second and 0.333 of the third
     */
    public void merge(PerceptronLearner other, float share) {
        for (float[] row : weights.rows()) {
            for (int label = 0; label < labels.size(); label++) {
                row[label] = (float) ((1 - share) * average(row, label));
                row[labels.size() + label] = 0;
            }
        }
        for (int feature : other.weights.features()) {
            float[] row = weights.row(feature);
            float[] theirs = other.weights.row(feature);
            for (int label = 0; label < labels.size(); label++) {
                row[label] += (float) (share * other.average(theirs, label));
            }
        }
        for (int i = 0; i < transitions.length; i++) {
            double mine = transitions[i] - transitionSums[i] / time;
            double theirs = other.transitions[i] - other.transitionSums[i] / other.time;
            transitions[i] = (float) (mine * (1 - share) + theirs * share);
            transitionSums[i] = 0;
        }
    }

    /**
     * The model of the averaged weights; those that come to nothing are left out.
     *
     * @param least averaged weights smaller than this share of the greatest are left out, such as 0.004
     */
    public LinearModel model(double least) {
        return model(least, ModelPacker.PARTS);
    }

    /**
     * The same with great weights cut elsewhere than at a third of the greatest: not at all where they matter.
     *
     * @param least averaged weights smaller than this share of the greatest are left out, such as 0.004
     * @param parts averaged weights above the greatest one divided by this are cut to that; 1 for none
     */
    public LinearModel model(double least, double parts) {
        double most = 1e-9;
        for (float[] row : weights.rows()) {
            for (int label = 0; label < labels.size(); label++) {
                most = Math.max(most, Math.abs(average(row, label)));
            }
        }
        ModelPacker packer = new ModelPacker(labels, weights.size());
        packer.scale(most, least, parts);
        double[] averages = new double[labels.size()];
        for (int feature : weights.features()) {
            float[] row = weights.row(feature);
            for (int label = 0; label < averages.length; label++) {
                averages[label] = average(row, label);
            }
            packer.add(feature, averages);
        }
        double[] averaged = new double[transitions.length];
        for (int i = 0; i < averaged.length; i++) {
            averaged[i] = transitions[i] - transitionSums[i] / time;
        }
        return packer.model(averaged);
    }
}
