package org.hearsay.annotators.attribution;

import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.TreeModel;

/**
 * Says how likely it is that a candidate is an attribution, and whether it is better off without its source. Keeps buffers: one
 * instance serves one thread; the models are shared.
 */
final class CandidateJudge {
    /** The chance from which on one is taken: the balance of what is missed and what is too much. Tuned on held-out text. */
    static final float ENOUGH = 0.4f;

    /** The chance from which on the source of an attribution stays. Tuned on held-out text. */
    private static final float ENOUGH_SOURCE = 0.6f;

    private final TreeModel model;
    private final TreeModel sources;
    private final CandidateNumbers numbers = new CandidateNumbers();
    private final Features values = new Features();

    CandidateJudge(TreeModel model, TreeModel sources) {
        this.model = model;
        this.sources = sources;
    }

    /** Looks at a candidate, which the other methods are then about. */
    void look(CandidateContext context, int candidate) {
        values.clear();
        CandidateValues.of(context, candidate, values);
        numbers.of(context, candidate);
    }

    /** The chance that the candidate is an attribution, 0 to 1. */
    float chance() {
        return model.chance(numbers.numbers, values);
    }

    /** Whether the source of the candidate is likely right if the candidate is. */
    boolean keepsSource() {
        return sources.chance(numbers.numbers, values) >= ENOUGH_SOURCE;
    }
}
