package org.hearsay.archives.duplicates;

import org.jspecify.annotations.Nullable;

/**
 * Articles that were seen, to find copies of them. What is found depends on the articles and their order alone. Not safe for
 * threads.
 */
public interface Duplicates {
    /** The share of word sequences that near copies have in common at least, if nothing is said. */
    double THRESHOLD = 0.7;

    /** Finds articles with the same words; case, punctuation and white space make no difference. */
    static Duplicates exact() {
        return new ExactDuplicates();
    }

    /**
     * Finds articles that have almost all sequences of words in common.
     *
     * @param threshold the share that is enough, from 0.5 to 1 (Jaccard)
     * @throws IllegalArgumentException if it is none
     */
    static Duplicates near(double threshold) {
        return new NearDuplicates(threshold);
    }

    /**
     * Finds the article that this one is a copy of, and remembers it if there is none. A text without a word is no copy.
     *
     * @return null if it is no copy
     */
    @Nullable
    Copy find(String id, String text);
}
