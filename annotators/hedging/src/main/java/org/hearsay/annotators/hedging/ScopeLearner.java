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
import org.jspecify.annotations.Nullable;

/**
 * Learns scopes from documents in BioScope's form (Vincze et al. 2008) by a structured averaged perceptron (Collins 2002): the
 * scope that is best now is compared with the right one. Cues whose scope leaves the sentence are left out. Not safe for threads.
 */
final class ScopeLearner {
    private static final double LEAST_WEIGHT = 0.005;

    private final int iterations;
    private final long seed;
    private final List<Example> examples = new ArrayList<>();
    private final PerceptronLearner learner = new PerceptronLearner(ScopeTagger.LABELS);
    private final ScopeFeatures features = new ScopeFeatures();

    /**
     * A cue and its scope.
     *
     * @param cue its tokens
     * @param scope the tokens of the scope
     */
    record Example(AnalyzedText text, ScopeTagger.Stretch cue, ScopeTagger.Stretch scope) {}

    ScopeLearner(int iterations, long seed) {
        this.iterations = iterations;
        this.seed = seed;
    }

    void add(TrainingDocument document) {
        examples.addAll(examples(document));
    }

    int size() {
        return examples.size();
    }

    /** The speculation cues of a document that have a scope in their sentence. */
    static List<Example> examples(TrainingDocument document) {
        Map<String, JsonNode> scopes = new HashMap<>();
        for (JsonNode scope : document.line().path("scopes")) {
            scope.path("cue_ids").forEach(cue -> scopes.put(cue.asText(), scope));
        }
        List<Example> found = new ArrayList<>();
        for (JsonNode cue : document.line().path("cues")) {
            JsonNode scope = scopes.get(cue.path("id").asText());
            if (scope != null && cue.path("type").asText().equals("speculation")) {
                found.add(new Example(document.text(), stretch(document, cue), stretch(document, scope)));
            }
        }
        return found;
    }

    private static ScopeTagger.Stretch stretch(TrainingDocument document, JsonNode node) {
        AnalyzedText text = document.text();
        int end = document.offset(node.path("end").asInt());
        return new ScopeTagger.Stretch(
                text.tokenAt(document.offset(node.path("begin").asInt())), text.tokenAt(end - 1) + 1);
    }

    /** The model of all examples; null if there are none. */
    @Nullable
    LinearModel learn() {
        if (examples.isEmpty()) {
            return null;
        }
        ScopeTagger tagger = new ScopeTagger(ScopeTagger.Scorer.of(learner));
        Random random = new Random(seed);
        for (int i = 0; i < iterations; i++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learn(example, tagger);
            }
        }
        return learner.model(LEAST_WEIGHT);
    }

    private void learn(Example example, ScopeTagger tagger) {
        AnalyzedText text = example.text();
        ScopeTagger.Stretch cue = example.cue();
        ScopeTagger.Stretch truth = example.scope();
        int sentence = text.sentenceOf(cue.first());
        boolean holds = truth.first() >= text.firstToken(sentence)
                && truth.end() <= text.endToken(sentence)
                && truth.first() <= cue.first()
                && truth.end() >= cue.end();
        if (!holds) {
            return;
        }
        learner.step();
        ScopeTagger.Stretch guess = tagger.tag(text, cue.first(), cue.end());
        if (guess.equals(truth)) {
            return;
        }
        features.prepare(text, text.firstToken(sentence), text.endToken(sentence), cue.first(), cue.end());
        Features ofCue = features.ofCue();
        move(ofCue, ScopeTagger.BEGIN, truth.first() == cue.first(), guess.first() == cue.first());
        move(ofCue, ScopeTagger.END, truth.end() == cue.end(), guess.end() == cue.end());
        for (int i = cue.first() - 1; i >= Math.min(truth.first(), guess.first()); i--) {
            Features active = features.of(i);
            move(active, ScopeTagger.INSIDE, i >= truth.first(), i >= guess.first());
            move(active, ScopeTagger.BEGIN, i == truth.first(), i == guess.first());
        }
        features.startSide();
        for (int i = cue.end(); i < Math.max(truth.end(), guess.end()); i++) {
            Features active = features.of(i);
            move(active, ScopeTagger.INSIDE, i < truth.end(), i < guess.end());
            move(active, ScopeTagger.END, i + 1 == truth.end(), i + 1 == guess.end());
        }
    }

    private void move(Features active, int label, boolean right, boolean guessed) {
        if (right != guessed) {
            learner.add(active, label, right ? 1 : -1);
        }
    }
}
