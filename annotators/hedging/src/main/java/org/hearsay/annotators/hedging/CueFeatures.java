package org.hearsay.annotators.hedging;

import java.util.Locale;
import org.hearsay.core.learning.Features;
import org.hearsay.core.spi.AnalyzedText;

/**
 * What the model knows of a candidate: its entry, with the words and tags around it, negation, subject and place in the
 * sentence. Stateless.
 */
final class CueFeatures {
    private static final int EDGE = 7919;

    private CueFeatures() {}

    /** Fills in the features of the candidate. */
    static void of(AnalyzedText text, HedgeLexicon.Match match, Features features) {
        features.clear();
        int first = match.firstToken();
        int end = match.endToken();
        int sentence = text.sentenceOf(first);
        int begin = text.firstToken(sentence);
        int last = text.endToken(sentence);
        int entry = match.entry().words().hashCode();
        int type = match.entry().type().hashCode();
        int tag = text.tag(first).hashCode();
        int before = lemma(text, first - 1, begin, last);
        int after = lemma(text, end, begin, last);
        int tagBefore = tag(text, first - 1, begin, last);
        int tagAfter = tag(text, end, begin, last);
        int tagAfter2 = tag(text, end + 1, begin, last);

        features.add(1, entry);
        features.add(2, type);
        both(features, 3, entry, type, tag);
        both(features, 5, entry, type, before);
        both(features, 7, entry, type, after);
        both(features, 9, entry, type, tagBefore);
        both(features, 11, entry, type, tagAfter);
        both(features, 13, entry, type, 31 * tagAfter + tagAfter2);
        both(features, 15, entry, type, 31 * tagBefore + tagAfter);
        both(features, 17, entry, type, lemma(text, first - 2, begin, last));
        both(features, 19, entry, type, lemma(text, end + 1, begin, last));
        both(features, 21, entry, type, tag(text, first - 2, begin, last));
        both(features, 23, entry, type, first == begin ? 1 : 0);
        both(features, 25, entry, type, hasWord(text, begin, first, "if") + 2 * hasWord(text, end, last, "if"));
        both(features, 27, entry, type, verbBefore(text, first, begin) * 31 + tag);
        both(features, 29, entry, type, isNegated(text, first, begin) ? 1 : 0);
        both(features, 31, entry, type, subject(text, first, begin));
        both(features, 33, entry, type, thatFollows(text, end, last));
        both(features, 35, entry, type, verbAfter(text, end, last));
        both(features, 37, entry, type, Character.isUpperCase(text.word(first).charAt(0)) ? 1 : 0);
        both(features, 39, entry, type, tense(text, begin, last));
        features.add(41, entry, before, after);
    }

    private static void both(Features features, int template, int entry, int type, int value) {
        features.add(template, entry, value);
        features.add(template + 1, type, value);
    }

    private static int lemma(AnalyzedText text, int token, int begin, int end) {
        return token < begin || token >= end
                ? EDGE
                : Features.of(text.lemma(token).toLowerCase(Locale.ROOT));
    }

    private static int tag(AnalyzedText text, int token, int begin, int end) {
        return token < begin || token >= end ? EDGE : text.tag(token).hashCode();
    }

    private static int hasWord(AnalyzedText text, int from, int to, String lemma) {
        for (int i = Math.max(from, to - 25); i < Math.min(to, from + 25); i++) {
            if (text.lemma(i).equals(lemma)) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean isNegated(AnalyzedText text, int first, int begin) {
        for (int i = first - 1; i >= Math.max(begin, first - 3); i--) {
            String lemma = text.lemma(i);
            if (lemma.equals("not") || lemma.equals("n't") || lemma.equals("no") || lemma.equals("never")) {
                return true;
            }
        }
        return false;
    }

    /** The nearest form of be or have before, within four tokens: "is expected", "has said". */
    private static int verbBefore(AnalyzedText text, int first, int begin) {
        for (int i = first - 1; i >= Math.max(begin, first - 4); i--) {
            String lemma = text.lemma(i);
            if (lemma.equals("be") || lemma.equals("have") || lemma.equals("do")) {
                return lemma.hashCode();
            }
        }
        return 0;
    }

    /** The nearest noun or pronoun before, by its tag, and pronouns by themselves. */
    private static int subject(AnalyzedText text, int first, int begin) {
        for (int i = first - 1; i >= Math.max(begin, first - 6); i--) {
            String tag = text.tag(i);
            if (tag.equals("PRP") || tag.equals("EX") || tag.startsWith("W")) {
                return Features.of(text.lemma(i));
            }
            if (tag.startsWith("NN")) {
                return tag.hashCode();
            }
        }
        return 0;
    }

    private static int thatFollows(AnalyzedText text, int end, int last) {
        for (int i = end; i < Math.min(last, end + 4); i++) {
            String lemma = text.lemma(i);
            if (lemma.equals("that") || lemma.equals("to") || lemma.equals("whether") || lemma.equals("as")) {
                return lemma.hashCode() + (i == end ? 1 : 0);
            }
        }
        return 0;
    }

    /** The first verb behind: its tag and lemma tell wish and permission from possibility. */
    private static int verbAfter(AnalyzedText text, int end, int last) {
        for (int i = end; i < Math.min(last, end + 4); i++) {
            if (text.tag(i).startsWith("V")) {
                return Features.of(text.lemma(i)) * 31 + text.tag(i).hashCode();
            }
        }
        return 0;
    }

    private static int tense(AnalyzedText text, int begin, int last) {
        int past = 0;
        int present = 0;
        for (int i = begin; i < Math.min(last, begin + 60); i++) {
            past += text.tag(i).equals("VBD") ? 1 : 0;
            present += text.tag(i).equals("VBZ") || text.tag(i).equals("VBP") ? 1 : 0;
        }
        return (past > 0 ? 1 : 0) + (present > 0 ? 2 : 0);
    }
}
