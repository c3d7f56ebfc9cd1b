package org.hearsay.annotators.entities;

import java.util.Arrays;
import org.hearsay.core.spi.AnalyzedText;

/**
 * The words of a text as the model sees them, with their offsets: tokens, but names that a hyphen joins to others or to a word
 * such as "backed" are words of their own, and hyphens with blanks around them are joined again (see {@link JoinedWords}).
 * Immutable.
 */
final class TextWords {
    private final String text;
    private final Words words;
    private final int[] begins;
    private final int[] ends;

    private TextWords(String text, Words words, int[] begins, int[] ends) {
        this.text = text;
        this.words = words;
        this.begins = begins;
        this.ends = ends;
    }

    static TextWords of(AnalyzedText text) {
        JoinedWords joined = JoinedWords.of(Words.of(text));
        String[] tokens = joined.words().words();
        int[] hyphens = new int[tokens.length];
        int count = tokens.length;
        for (int i = 0; i < tokens.length; i++) {
            hyphens[i] = joined.isOne(i) ? hyphen(tokens[i]) : 0;
            count += hyphens[i] > 0 ? 2 : 0;
        }
        int[] begins = new int[count];
        int[] ends = new int[count];
        String[] words = new String[count];
        int[] sentences = joined.words().sentences().clone();
        int next = 0;
        int sentence = 0;
        for (int i = 0; i < tokens.length; i++) {
            while (sentence < joined.words().sentenceCount() && joined.words().sentences()[sentence] == i) {
                sentences[sentence++] = next;
            }
            int begin = text.begin(joined.first(i));
            int end = text.end(joined.first(i + 1) - 1);
            if (hyphens[i] > 0) {
                int hyphen = begin + hyphens[i];
                begins[next] = begin;
                ends[next] = hyphen;
                words[next++] = tokens[i].substring(0, hyphens[i]);
                begins[next] = hyphen;
                ends[next] = hyphen + 1;
                words[next++] = "-";
                begin = hyphen + 1;
            }
            begins[next] = begin;
            ends[next] = end;
            words[next++] = hyphens[i] > 0 ? tokens[i].substring(hyphens[i] + 1) : tokens[i];
        }
        Arrays.fill(sentences, sentence, sentences.length, count);
        return new TextWords(text.text(), new Words(words, sentences), begins, ends);
    }

    /** Where a word falls apart at its only hyphen; 0 if it does not. */
    static int hyphen(String word) {
        int at = word.indexOf('-');
        if (at <= 0
                || at == word.length() - 1
                || word.indexOf('-', at + 1) >= 0
                || !Character.isUpperCase(word.charAt(0))) {
            return 0;
        }
        String first = word.substring(0, at);
        String second = word.substring(at + 1);
        boolean isPair = isOwn(first) && isOwn(second);
        boolean isJoined = Character.isLowerCase(second.charAt(0)) && NameWords.SHARED.isJoined(second);
        return isPair || isJoined ? at : 0;
    }

    private static boolean isOwn(String word) {
        return NameWords.SHARED.isGroup(word)
                || NameWords.SHARED.isCountry(word)
                || (word.length() < 5 && Character.isUpperCase(word.charAt(word.length() - 1)));
    }

    Words words() {
        return words;
    }

    int begin(Span span) {
        return begins[span.first()];
    }

    int end(Span span) {
        return ends[span.end() - 1];
    }

    String covered(Span span) {
        return text.substring(begin(span), end(span));
    }
}
