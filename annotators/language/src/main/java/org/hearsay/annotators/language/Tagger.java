package org.hearsay.annotators.language;

import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.LinearModel;

/**
 * Tags tokens with parts of speech of the Penn Treebank: a greedy averaged perceptron (Collins 2002) from left to right;
 * punctuation is looked up. Keeps buffers: one instance serves one thread; the model is shared.
 */
final class Tagger {
    /** The model of the jar, loaded once. */
    static final class Shipped {
        static final LinearModel MODEL = LinearModel.load(Tagger.class, "tagger.bin");

        private Shipped() {}
    }

    private final LinearModel model;
    private final TokenFeatures window = new TokenFeatures();
    private final Features active = new Features();
    private final int[] scores;

    Tagger(LinearModel model) {
        this.model = model;
        this.scores = new int[model.labelCount()];
    }

    /**
     * Tags the tokens of a sentence.
     *
     * @param tags receives the tags, at the numbers of the tokens
     */
    void tag(String text, Tokens tokens, int first, int end, String[] tags) {
        window.prepare(text, tokens, first, end);
        int tag1 = -1;
        int tag2 = -1;
        for (int i = first; i < end; i++) {
            int tag = best(i - first, tag1, tag2);
            String punctuation = Punctuation.tag(text, tokens.begin(i), tokens.end(i));
            tags[i] = punctuation == null ? model.label(tag) : punctuation;
            tag2 = tag1;
            tag1 = tag;
        }
    }

    private int best(int i, int tag1, int tag2) {
        window.of(i, tag1, tag2, active);
        model.score(active, scores);
        return model.best(scores);
    }
}
