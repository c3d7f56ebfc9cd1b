package org.hearsay.annotators.attribution;

import org.hearsay.core.spi.AnalyzedText;

/** Finds the dateline that an agency's article begins with: "DAMASCUS, Dec 27 (Levant Wire) - ". Stateless. */
final class Dateline {
    private static final int MOST_TOKENS = 20;

    private Dateline() {}

    /** The first token behind the dateline and its dash; 0 if the text has none. */
    static int end(AnalyzedText text) {
        int last = Math.min(MOST_TOKENS, text.tokenCount());
        if (last == 0 || !isPlace(text.word(0))) {
            return 0;
        }
        for (int i = 1; i < last; i++) {
            String word = text.word(i);
            if (word.equals("-") || word.equals("--") || word.equals("–") || word.equals("—")) {
                return i + 1;
            }
            char first = word.charAt(0);
            boolean name = Character.isUpperCase(first) || Character.isDigit(first);
            if (!name && ",.()/".indexOf(first) < 0 && !word.equals("of") && !word.equals("and")) {
                return 0;
            }
        }
        return 0;
    }

    /** Datelines name their place in capitals. */
    private static boolean isPlace(String word) {
        return word.length() > 1
                && word.chars()
                        .allMatch(character -> Character.isUpperCase(character) || !Character.isLetter(character))
                && Character.isLetter(word.charAt(0));
    }
}
