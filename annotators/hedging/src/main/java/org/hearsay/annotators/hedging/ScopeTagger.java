package org.hearsay.annotators.hedging;

import java.util.List;
import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.PerceptronLearner;
import org.hearsay.core.spi.AnalyzedText;

/**
 * The best scope of a cue: of all stretches of its sentence that hold the cue, the one with the greatest sum of what a linear
 * model gives to its first token, its last one, and all of them for being inside. Both ends are found in one pass outwards, in
 * time linear in the sentence. Keeps buffers: one instance serves one thread; the model is shared.
 */
final class ScopeTagger {
    static final List<String> LABELS = List.of("INSIDE", "BEGIN", "END");
    static final int INSIDE = 0;
    static final int BEGIN = 1;
    static final int END = 2;

    /** A stretch of tokens, end exclusive. */
    record Stretch(int first, int end) {}

    /** Gives the scores of the labels, by their number. */
    interface Scorer {
        void score(Features active, float[] scores);

        /** That of a model. */
        static Scorer of(LinearModel model) {
            int[] buffer = new int[model.labelCount()];
            return (active, scores) -> {
                model.score(active, buffer);
                for (int i = 0; i < buffer.length; i++) {
                    scores[i] = buffer[i];
                }
            };
        }

        /** That of what has been learned so far. */
        static Scorer of(PerceptronLearner learner) {
            return learner::score;
        }
    }

    private final Scorer scorer;
    private final ScopeFeatures features = new ScopeFeatures();
    private final float[] scores = new float[LABELS.size()];

    ScopeTagger(Scorer scorer) {
        this.scorer = scorer;
    }

    /** The scope of a cue, in tokens of its sentence. */
    Stretch tag(AnalyzedText text, int cueFirst, int cueEnd) {
        int sentence = text.sentenceOf(cueFirst);
        int first = text.firstToken(sentence);
        int last = Math.max(cueEnd, text.endToken(sentence));
        features.prepare(text, first, last, cueFirst, cueEnd);
        scorer.score(features.ofCue(), scores);
        float bestBegin = scores[BEGIN];
        float bestEnd = scores[END];
        int begin = cueFirst;
        int end = cueEnd;
        float inside = 0;
        for (int i = cueFirst - 1; i >= first; i--) {
            scorer.score(features.of(i), scores);
            inside += scores[INSIDE];
            if (inside + scores[BEGIN] > bestBegin) {
                bestBegin = inside + scores[BEGIN];
                begin = i;
            }
        }
        features.startSide();
        inside = 0;
        for (int i = cueEnd; i < last; i++) {
            scorer.score(features.of(i), scores);
            inside += scores[INSIDE];
            if (inside + scores[END] > bestEnd) {
                bestEnd = inside + scores[END];
                end = i + 1;
            }
        }
        return new Stretch(begin, end);
    }
}
