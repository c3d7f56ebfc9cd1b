package org.hearsay.annotators.entities;

import java.util.Set;

/** How words are written: their shapes, parts, and the one way of setting quotes. Stateless. */
final class WordForms {
    /** What stands in lower case before the hyphen of a name. */
    static final Set<String> PARTICLES = Set.of("ad", "al", "an", "ar", "as", "ash", "at", "az", "el", "ul");

    private WordForms() {}

    /** Whether a word is written as names are: with a capital at its beginning, or within as in "eBay", "i24News" and "al-Sisi". */
    static boolean isRaised(String word) {
        char first = word.charAt(0);
        if (Character.isUpperCase(first) || !Character.isLowerCase(first)) {
            return Character.isUpperCase(first);
        }
        int capital = 1;
        while (capital < word.length() && !Character.isUpperCase(word.charAt(capital))) {
            capital++;
        }
        if (capital == word.length()) {
            return false;
        }
        int hyphen = word.lastIndexOf('-', capital);
        return hyphen < 0 || PARTICLES.contains(word.substring(0, hyphen));
    }

    /** Whether a word has a capital behind a small letter or a digit, as hardly anything but names has: "YouTube", "i24News". */
    static boolean isMixed(String word) {
        for (int i = 1; i < word.length(); i++) {
            char before = word.charAt(i - 1);
            if (Character.isUpperCase(word.charAt(i)) && (Character.isLowerCase(before) || Character.isDigit(before))) {
                return true;
            }
        }
        return false;
    }

    /** The hash that {@link org.hearsay.core.learning.Features#of} makes of a string, of a part of one. */
    static int hash(String text, int from, int to) {
        int hash = 17;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /** The word with plain quotes and apostrophes, whatever way they were set. */
    static String plain(String text) {
        char first = text.charAt(0);
        if (Character.isLetterOrDigit(first)
                && text.indexOf('’') < 0
                && text.indexOf('‘') < 0
                && text.indexOf('`') < 0) {
            return text;
        }
        String straight = text.replace('’', '\'').replace('‘', '\'').replace('`', '\'');
        return switch (straight) {
            case "“", "”", "''", "«", "»", "„" -> "\"";
            case "–", "—", "--", "-" -> "-";
            default -> straight;
        };
    }

    /** Capitals, small letters, digits and others; runs count once in the short shape, four times at most in the long one. */
    static int shape(String text, boolean isShort) {
        int hash = 7;
        char last = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kind =
                    Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= (isShort ? 1 : 4)) {
                hash = 31 * hash + kind;
            }
        }
        return hash;
    }
}
