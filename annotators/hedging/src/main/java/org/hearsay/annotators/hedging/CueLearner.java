package org.hearsay.annotators.hedging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.PerceptronLearner;
import org.hearsay.core.learning.TrainingDocument;
import org.hearsay.core.spi.AnalyzedText;

/**
 * Learns which candidates of the lexicon are hedges: a softmax over the types and none (multinomial logistic regression), by
 * averaged stochastic gradient. Labels are smoothed (Szegedy et al. 2016): annotators disagree, and a model that is sure of its
 * training text is too sure of others. Not safe for threads.
 */
final class CueLearner {
    static final List<String> LABELS = List.of(HedgeFinder.NONE, "epistemic", "doxastic", "investigation", "condition");

    private static final double LEAST_WEIGHT = 0.008;
    private static final float RATE = 0.02f;
    private static final float NEGLIGIBLE = 0.001f;

    /** What the right label leaves to the others together. */
    private static final float SMOOTHING = 0.05f;

    private final List<Example> examples = new ArrayList<>();
    private final int iterations;
    private final long seed;

    /** A candidate, its label, and how much it counts. */
    private record Example(AnalyzedText text, HedgeLexicon.Match match, int label, float weight) {}

    CueLearner(int iterations, long seed) {
        this.iterations = iterations;
        this.seed = seed;
    }

    /** Takes the candidates of a document; those that are no gold cues teach what is none. */
    void add(TrainingDocument document, float weight) {
        Map<Long, String> gold = gold(document);
        AnalyzedText text = document.text();
        HedgeFinder.candidates(text, new ArrayList<>(), match -> {
            if (match.entry().isLearned()) {
                long span = span(text.begin(match.firstToken()), text.end(match.endToken() - 1));
                int label = label(gold.getOrDefault(span, HedgeFinder.NONE), match.entry());
                examples.add(new Example(text, match, label, weight));
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

    /** A model of all documents. */
    LinearModel learn() {
        PerceptronLearner learner = new PerceptronLearner(LABELS);
        CueFeatures features = new CueFeatures();
        float[] scores = new float[LABELS.size()];
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        for (int i = 0; i < iterations; i++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learner.step();
                learn(learner, example, features.of(example.text, example.match), scores);
            }
        }
        return learner.model(LEAST_WEIGHT, 1);
    }

    /** A step along the gradient: from each label to the right one, by what its probability is too high. */
    private static void learn(PerceptronLearner learner, Example example, Features features, float[] scores) {
        learner.score(features, scores);
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - scores[example.label]);
        }
        float wanted = SMOOTHING / (scores.length - 1);
        for (int label = 0; label < scores.length; label++) {
            float probability = (float) (Math.exp(scores[label] - scores[example.label]) / sum);
            if (label != example.label && Math.abs(probability - wanted) > NEGLIGIBLE) {
                learner.update(features, example.label, label, (probability - wanted) * RATE * example.weight);
            }
        }
    }
}
