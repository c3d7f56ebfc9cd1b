package org.hearsay.annotators.hedging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.PerceptronLearner;
import org.hearsay.core.learning.TrainingDocument;
import org.hearsay.core.spi.AnalyzedText;

/**
 * Learns which candidates of the lexicon are hedges: a softmax over the types and none (multinomial logistic regression), by
 * averaged stochastic gradient. How much more than none a type must score is chosen on held-out parts of the training data, of which each file counts
 * alike, however long it is.
 * Not safe for threads.
 */
final class CueLearner {
    static final List<String> LABELS = List.of(HedgeFinder.NONE, "epistemic", "doxastic", "investigation", "condition");

    private static final double LEAST_WEIGHT = 0.002;
    private static final float RATE = 0.02f;
    private static final float NEGLIGIBLE = 0.001f;
    private static final int FOLDS = 4;
    private static final int STEPS = 12;
    private static final float STEP = 0.1f;

    private final List<Example> examples = new ArrayList<>();
    private final int iterations;
    private final long seed;
    private int files;
    private int documents;

    /** A candidate, its label, how much it counts, and the numbers of its file and document. */
    private record Example(
            AnalyzedText text, HedgeLexicon.Match match, int label, float weight, int file, int document) {}

    CueLearner(int iterations, long seed) {
        this.iterations = iterations;
        this.seed = seed;
    }

    /** Says that the documents that follow are of another file. */
    void startFile() {
        files++;
    }

    /** Takes the candidates of a document; those that are no gold cues teach what is none. */
    void add(TrainingDocument document, float weight) {
        Map<Long, String> gold = gold(document);
        AnalyzedText text = document.text();
        documents++;
        HedgeFinder.candidates(text, new ArrayList<>(), match -> {
            if (match.entry().isLearned()) {
                long span = span(text.begin(match.firstToken()), text.end(match.endToken() - 1));
                int label = label(gold.getOrDefault(span, HedgeFinder.NONE), match.entry());
                examples.add(new Example(text, match, label, weight, files, documents));
            }
        });
    }

    /** BioScope knows one type, "speculation": there the entry's own type holds. */
    private static int label(String type, HedgeEntry entry) {
        return Math.max(0, LABELS.indexOf(type.equals("speculation") ? entry.type() : type));
    }

    /** The gold cues of a document with their types, by {@link #span}. */
    static Map<Long, String> gold(TrainingDocument document) {
        Map<Long, String> gold = new HashMap<>();
        for (String field : List.of("cues", "hedges")) {
            for (JsonNode cue : document.line().path(field)) {
                int begin = document.offset(cue.path("begin").asInt());
                int end = document.offset(cue.path("end").asInt());
                gold.put(span(begin, end), cue.path("type").asText());
            }
        }
        return gold;
    }

    static long span(int begin, int end) {
        return ((long) begin << 32) + end;
    }

    int size() {
        return examples.size();
    }

    /** A model of all documents, with thresholds. */
    LinearModel learn() {
        return learner(thresholds(), document -> true).model(LEAST_WEIGHT);
    }

    private PerceptronLearner learner(float[] thresholds, IntPredicate documentsToUse) {
        PerceptronLearner learner = new PerceptronLearner(LABELS);
        setThresholds(learner, thresholds);
        CueFeatures features = new CueFeatures();
        float[] scores = new float[LABELS.size()];
        List<Example> order = new ArrayList<>();
        for (Example example : examples) {
            if (documentsToUse.test(example.document)) {
                order.add(example);
            }
        }
        Random random = new Random(seed);
        for (int i = 0; i < iterations; i++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learner.step();
                learn(learner, example, features.of(example.text, example.match), scores);
            }
        }
        return learner;
    }

    /** A step along the gradient: from each label to the right one, by what its probability is too high. */
    private static void learn(PerceptronLearner learner, Example example, Features features, float[] scores) {
        learner.score(features, scores);
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - scores[example.label]);
        }
        for (int label = 0; label < scores.length; label++) {
            float probability = (float) (Math.exp(scores[label] - scores[example.label]) / sum);
            if (label != example.label && probability > NEGLIGIBLE) {
                learner.update(features, example.label, label, probability * RATE * example.weight);
            }
        }
    }

    /** Weights of a feature that the finder adds and learning does not; set before all learning, they stay whole in the average. */
    private static void setThresholds(PerceptronLearner learner, float[] thresholds) {
        Features features = new Features();
        CueFeatures.addThreshold(features);
        for (int label = 1; label < thresholds.length; label++) {
            learner.update(features, 0, label, thresholds[label] / 2);
        }
    }

    /** For each type the threshold that gives the best F1 on text that was held out, in text that counts in full. */
    private float[] thresholds() {
        List<float[]> scores = new ArrayList<>();
        List<Example> heldOut = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            PerceptronLearner learner = learner(new float[LABELS.size()], document -> document % FOLDS != held);
            LinearModel model = learner.model(LEAST_WEIGHT);
            CueFeatures features = new CueFeatures();
            int[] steps = new int[LABELS.size()];
            for (Example example : examples) {
                if (example.document % FOLDS == held && example.weight == 1) {
                    model.score(features.of(example.text, example.match), steps);
                    float[] score = new float[steps.length];
                    for (int label = 0; label < steps.length; label++) {
                        score[label] = steps[label] * model.unit();
                    }
                    heldOut.add(example);
                    scores.add(score);
                }
            }
        }
        return thresholds(heldOut, scores);
    }

    private float[] thresholds(List<Example> heldOut, List<float[]> scores) {
        float[] thresholds = new float[LABELS.size()];
        for (int round = 0; round < 2; round++) {
            for (int label = 1; label < thresholds.length; label++) {
                double best = -1;
                float chosen = 0;
                for (int step = -STEPS; step <= STEPS; step++) {
                    thresholds[label] = step * STEP;
                    double score = score(heldOut, scores, thresholds) - 1e-4 * Math.abs(step);
                    if (score > best) {
                        best = score;
                        chosen = thresholds[label];
                    }
                }
                thresholds[label] = chosen;
            }
        }
        return thresholds;
    }

    /** The mean F1 of the files that count in full. */
    private double score(List<Example> heldOut, List<float[]> scores, float[] thresholds) {
        int[][] counts = new int[files + 1][3];
        for (int i = 0; i < heldOut.size(); i++) {
            int best = 0;
            for (int label = 1; label < thresholds.length; label++) {
                if (scores.get(i)[label] - thresholds[label] > scores.get(i)[best] - thresholds[best]) {
                    best = label;
                }
            }
            int[] file = counts[heldOut.get(i).file];
            file[0] += heldOut.get(i).label == 0 ? 0 : 1;
            file[1] += best == 0 ? 0 : 1;
            file[2] += best != 0 && best == heldOut.get(i).label ? 1 : 0;
        }
        double sum = 0;
        for (int[] file : counts) {
            sum += 2.0 * file[2] / Math.max(1, file[0] + file[1]);
        }
        return sum / Math.max(1, files);
    }
}
