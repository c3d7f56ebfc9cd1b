package org.hearsay.annotators.entities;

/** How words are written: their shapes, parts, and the one way of setting quotes. Stateless. */
final class WordForms {
    private WordForms() {}

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
