package org.hearsay.annotators.quantities;

import java.util.Arrays;
import java.util.Locale;
import org.hearsay.core.spi.AnalyzedText;

/**
 * A sentence in smaller pieces than tokens: "$1.2-1.5bn" is $, 1.2, -, 1.5, bn. A piece is a number in digits, a word (lower-case,
 * without the full stop at the end of an abbreviation) or one sign. Filled anew for each sentence; not safe for threads.
 */
final class Atoms {
    private AnalyzedText text = new AnalyzedText.Builder("").build();
    private int count;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int[] tokens = new int[64];
    private String[] words = new String[64];

    /** Takes a sentence apart. */
    void fill(AnalyzedText of, int sentence) {
        text = of;
        count = 0;
        for (int token = of.firstToken(sentence); token < of.endToken(sentence); token++) {
            int begin = of.begin(token);
            while (begin < of.end(token)) {
                begin = add(token, begin, of.end(token));
            }
        }
    }

    private int add(int token, int begin, int limit) {
        String all = text.text();
        char first = all.charAt(begin);
        int end = begin + 1;
        if (isDigit(first)) {
            while (end < limit && (isDigit(all.charAt(end)) || isSeparator(all, end, limit))) {
                end++;
            }
        } else if (Character.isLetter(first)) {
            while (end < limit && isInWord(all, end, limit)) {
                end++;
            }
        }
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            tokens = Arrays.copyOf(tokens, 2 * count);
            words = Arrays.copyOf(words, 2 * count);
        }
        begins[count] = begin;
        ends[count] = end;
        tokens[count] = token;
        words[count] = all.substring(begin, end).toLowerCase(Locale.ROOT);
        count++;
        return end;
    }

    private static boolean isSeparator(String all, int position, int limit) {
        char c = all.charAt(position);
        return (c == '.' || c == ',') && position + 1 < limit && isDigit(all.charAt(position + 1));
    }

    private static boolean isInWord(String all, int position, int limit) {
        char c = all.charAt(position);
        boolean joins = c == '.' || c == '\'' || c == '\u2019';
        return Character.isLetter(c) || (joins && position + 1 < limit && Character.isLetter(all.charAt(position + 1)));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int count() {
        return count;
    }

    int begin(int atom) {
        return begins[atom];
    }

    int end(int atom) {
        return ends[atom];
    }

    /** The atom in lower case; empty beyond the ends of the sentence. */
    String word(int atom) {
        return atom >= 0 && atom < count ? words[atom] : "";
    }

    /** Whether it is a number in digits. */
    boolean isNumber(int atom) {
        return atom >= 0 && atom < count && isDigit(words[atom].charAt(0));
    }

    /** Whether it is a word. */
    boolean isWord(int atom) {
        return atom >= 0 && atom < count && Character.isLetter(words[atom].charAt(0));
    }

    /** Whether nothing stands between an atom and the one before it. */
    boolean isAttached(int atom) {
        return atom > 0 && atom < count && ends[atom - 1] == begins[atom];
    }

    /** Whether the word begins with a capital. */
    boolean isCapital(int atom) {
        return Character.isUpperCase(text.text().charAt(begins[atom]));
    }

    /** The token that an atom is of. */
    int token(int atom) {
        return tokens[atom];
    }

    /** Whether an atom is the first of its token. */
    boolean beginsToken(int atom) {
        return begins[atom] == text.begin(tokens[atom]);
    }

    /** The part of speech of the token of an atom. */
    String tag(int atom) {
        return text.tag(tokens[atom]);
    }

    /** The lemma of the token of an atom. */
    String lemma(int atom) {
        return text.lemma(tokens[atom]);
    }
}
