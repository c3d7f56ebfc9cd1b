package org.hearsay.annotators.attribution;

import java.util.List;
import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.LinearModel;

/** Says how likely it is that a candidate is an attribution. Keeps buffers: one instance serves one thread; the model is shared. */
final class CandidateJudge {
    static final List<String> LABELS = List.of("no", "yes");
    /** The chance from which on one is taken: the balance of what is missed and what is too much. Tuned on held-out text. */
    static final float ENOUGH = 0.38f;

    private final LinearModel model;
    private final Features features = new Features();
    private final int[] scores = new int[LABELS.size()];

    CandidateJudge(LinearModel model) {
        this.model = model;
    }

    /** The chance that a candidate is an attribution, 0 to 1. */
    float chance(CandidateContext context, int candidate) {
        features.clear();
        CandidateFeatures.of(context, candidate, features);
        model.score(features, scores);
        return (float) (1 / (1 + Math.exp((scores[0] - scores[1]) * (double) model.unit())));
    }
}
