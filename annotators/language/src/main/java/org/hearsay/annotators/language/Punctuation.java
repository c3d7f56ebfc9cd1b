package org.hearsay.annotators.language;

import org.jspecify.annotations.Nullable;

/** The Penn Treebank tags of punctuation, which need no learning. Stateless. */
final class Punctuation {
    private Punctuation() {}

    /** The tag of a token of punctuation; null for others. */
    static @Nullable String tag(String text, int begin, int end) {
        char c = text.charAt(begin);
        if (Character.isLetterOrDigit(c) || (end - begin > 1 && Character.isLetterOrDigit(text.charAt(end - 1)))) {
            return null;
        }
        return switch (c) {
            case '.', '!', '?', '\u2026' -> end - begin > 1 && c == '.' ? ":" : ".";
            case ',' -> ",";
            case ':', ';', '-', '\u2013', '\u2014' -> ":";
            case '(', '[', '{' -> "-LRB-";
            case ')', ']', '}' -> "-RRB-";
            case '\u201C', '\u2018', '\u00AB', '\u201E', '`' -> "``";
            case '\u201D', '\u00BB' -> "''";
            case '"' -> isOpening(text, begin, end) ? "``" : "''";
            // a closing quotation mark or an apostrophe of the genitive: left to the model
            case '\'', '\u2019' -> end - begin > 1 ? "''" : isOpening(text, begin, end) ? "``" : null;
            case '$', '\u20AC', '\u00A3', '\u00A5', '\u20B9' -> "$";
            case '#' -> "#";
            default -> null;
        };
    }

    private static boolean isOpening(String text, int begin, int end) {
        boolean blankBefore =
                begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)) && !isStop(text.charAt(begin - 1));
        boolean blankAfter = end == text.length() || Tokenizer.isBlank(text.charAt(end));
        return blankBefore && !blankAfter;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == ',' || c == '!' || c == '?' || c == '\u2026';
    }
}
