package org.hearsay.annotators.language;

import org.hearsay.core.learning.Features;

/**
 * The features of a token for the tagger, as 32-bit hashes: words, affixes and shapes of a window of five tokens and the two
 * tags before. Computed for a whole sentence at once without making strings. Not safe for threads; reused between sentences.
 */
final class TokenFeatures {
    private static final int EDGE = 0x5bd1e995;

    private int[] words = new int[64];
    private int[] suffixes3 = new int[64];
    private int[] suffixes2 = new int[64];
    private int[] prefixes = new int[64];
    private int[] shapes = new int[64];
    private int length;

    /** Prepares the tokens of a sentence. */
    void prepare(CharSequence text, Tokens tokens, int first, int end) {
        length = end - first;
        if (words.length < length) {
            int room = Math.max(length, 2 * words.length);
            words = new int[room];
            suffixes3 = new int[room];
            suffixes2 = new int[room];
            prefixes = new int[room];
            shapes = new int[room];
        }
        for (int i = 0; i < length; i++) {
            prepare(text, tokens.begin(first + i), tokens.end(first + i), i);
        }
    }

    private void prepare(CharSequence text, int begin, int end, int i) {
        int hash = 17;
        int shape = 0;
        int kind = 0;
        for (int k = begin; k < end; k++) {
            char c = text.charAt(k);
            int now = kind(c);
            if (now != kind) {
                shape = 31 * shape + now;
                kind = now;
            }
            hash = 31 * hash + lower(c);
        }
        words[i] = hash;
        shapes[i] = 31 * shape + Math.min(3, end - begin);
        suffixes3[i] = affix(text, Math.max(begin, end - 3), end);
        suffixes2[i] = affix(text, Math.max(begin, end - 2), end);
        prefixes[i] = affix(text, begin, Math.min(begin + 2, end));
    }

    private static int kind(char c) {
        if (c >= 'a' && c <= 'z') {
            return 1;
        }
        if (c >= 'A' && c <= 'Z') {
            return 2;
        }
        if (c >= '0' && c <= '9') {
            return 3;
        }
        if (c == '-') {
            return 4;
        }
        if (c < 128) {
            return 5;
        }
        return Character.isUpperCase(c) ? 2 : Character.isLowerCase(c) ? 1 : 6;
    }

    private static char lower(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    private static int affix(CharSequence text, int begin, int end) {
        int hash = 7;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        return hash;
    }

    /**
     * Fills in the features of a token.
     *
     * @param tag1 the tag before, -1 at the beginning
     * @param tag2 the tag before that
     */
    void of(int i, int tag1, int tag2, Features features) {
        int word = words[i];
        int before = at(words, i - 1);
        int after = at(words, i + 1);
        features.clear();
        features.add(0, 1);
        features.add(1, word);
        features.add(2, suffixes3[i]);
        features.add(3, suffixes2[i]);
        features.add(4, prefixes[i]);
        features.add(5, shapes[i]);
        features.add(6, tag1);
        features.add(7, tag1 * 64 + tag2);
        features.add(8, before);
        features.add(9, at(words, i - 2));
        features.add(10, after);
        features.add(11, at(words, i + 2));
        features.add(12, tag1 * 31 + word);
        features.add(13, at(suffixes3, i - 1));
        features.add(14, at(suffixes3, i + 1));
        features.add(15, shapes[i] * 31 + (i == 0 ? 1 : 0));
        features.add(16, before * 31 + word);
        features.add(17, word * 31 + after);
        features.add(18, tag1 * 31 + after);
        features.add(19, at(shapes, i + 1));
        features.add(20, suffixes3[i] * 31 + tag1);
    }

    private int at(int[] values, int i) {
        return i < 0 || i >= length ? EDGE + i - (i < 0 ? 0 : length) : values[i];
    }
}
