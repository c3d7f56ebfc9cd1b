package org.hearsay.annotators.attribution;

import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.TreeModel;

/** Says how likely it is that a candidate is an attribution. Keeps buffers: one instance serves one thread; the model is shared. */
final class CandidateJudge {
    /** The chance from which on one is taken: the balance of what is missed and what is too much. Tuned on held-out text. */
    static final float ENOUGH = 0.4f;

    private final TreeModel model;
    private final CandidateNumbers numbers = new CandidateNumbers();
    private final Features values = new Features();

    CandidateJudge(TreeModel model) {
        this.model = model;
    }

    /** The chance that a candidate is an attribution, 0 to 1. */
    float chance(CandidateContext context, int candidate) {
        values.clear();
        CandidateValues.of(context, candidate, values);
        return model.chance(numbers.of(context, candidate), values);
    }
}
