package org.hearsay.annotators.language;

import java.util.Arrays;

/**
 * Tags tokens with parts of speech of the Penn Treebank: a greedy averaged perceptron (Collins 2002) from left to right;
 * punctuation is looked up. Keeps buffers: one instance serves one thread; the model is shared.
 */
final class Tagger {
    private final TaggerModel model;
    private final Features features = new Features();
    private final int[] active = new int[Features.COUNT];
    private final int[] scores;

    Tagger(TaggerModel model) {
        this.model = model;
        this.scores = new int[model.tagCount()];
    }

    /**
     * Tags the tokens of a sentence.
     *
     * @param tags receives the tags, at the numbers of the tokens
     */
    void tag(String text, Tokens tokens, int first, int end, String[] tags) {
        features.prepare(text, tokens, first, end);
        int tag1 = -1;
        int tag2 = -1;
        for (int i = first; i < end; i++) {
            int tag = best(i - first, tag1, tag2);
            String punctuation = Punctuation.tag(text, tokens.begin(i), tokens.end(i));
            tags[i] = punctuation == null ? model.tag(tag) : punctuation;
            tag2 = tag1;
            tag1 = tag;
        }
    }

    private int best(int i, int tag1, int tag2) {
        features.of(i, tag1, tag2, active);
        Arrays.fill(scores, 0);
        for (int feature : active) {
            model.addTo(scores, feature);
        }
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }
}
