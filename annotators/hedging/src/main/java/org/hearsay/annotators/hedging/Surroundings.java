package org.hearsay.annotators.hedging;

import java.util.Set;
import org.hearsay.core.learning.Clusters;
import org.hearsay.core.spi.AnalyzedText;

/**
 * What can be asked about the place of a candidate in its sentence: the words and tags beside it, its subject, verbs, complement,
 * the conditions and reports of the sentence. Answers are numbers, as values of features. One instance serves one thread.
 */
final class Surroundings {
    private static final int EDGE = 7919;
    private static final int REACH = 25;
    private static final Set<String> REPORTS =
            Set.of("say", "tell", "add", "report", "announce", "promise", "write", "ask");
    private static final Set<String> COMPLEMENTS = Set.of("that", "to", "whether", "as", "if", "of", "like");

    private AnalyzedText text = new AnalyzedText.Builder("").build();
    private int first;
    private int end;
    private int begin;
    private int last;

    /** The candidate that is asked about from now on. */
    void set(AnalyzedText inText, int firstToken, int endToken) {
        text = inText;
        first = firstToken;
        end = endToken;
        int sentence = text.sentenceOf(first);
        begin = text.firstToken(sentence);
        last = text.endToken(sentence);
    }

    AnalyzedText text() {
        return text;
    }

    /** The first token of the sentence. */
    int begin() {
        return begin;
    }

    /** The token behind the sentence. */
    int last() {
        return last;
    }

    boolean isOutside(int token) {
        return token < begin || token >= last;
    }

    int lemma(int token) {
        return isOutside(token) ? EDGE : hash(text.lemma(token));
    }

    int tag(int token) {
        return isOutside(token) ? EDGE : text.tag(token).hashCode();
    }

    int word(int token) {
        return hash(text.text(), text.begin(token), text.end(token));
    }

    /** The path of a word in the tree of word classes. */
    int path(int token) {
        return Clusters.SHARED.path(text.text(), text.begin(token), text.end(token));
    }

    /** The last letters of a lemma: "tion" and "er" tell what happens from who does it. */
    int suffix(int token, int letters) {
        String lemma = text.lemma(token);
        return hash(lemma, Math.max(0, lemma.length() - letters), lemma.length());
    }

    private static int hash(String string) {
        return hash(string, 0, string.length());
    }

    private static int hash(String string, int from, int to) {
        int hash = 17;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Character.toLowerCase(string.charAt(i));
        }
        return hash;
    }

    boolean isFinite(int token) {
        return switch (text.tag(token)) {
            case "VBZ", "VBP", "VBD", "MD" -> true;
            default -> false;
        };
    }

    /** The first finite verb in a stretch of tokens; -1 if there is none. */
    int finite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The last finite verb before the candidate; -1 if there is none near. */
    int finiteBefore() {
        for (int i = first - 1; i >= Math.max(begin, first - 15); i--) {
            if (isFinite(i)) {
                return i;
            }
        }
        return -1;
    }

    int finiteBehind() {
        return finite(end, Math.min(last, end + 15));
    }

    boolean isNegated() {
        for (int i = first - 1; i >= Math.max(begin, first - 3); i--) {
            String lemma = text.lemma(i);
            if (lemma.equals("not") || lemma.equals("n't") || lemma.equals("no") || lemma.equals("never")) {
                return true;
            }
        }
        return false;
    }

    /** The nearest auxiliary before, within four tokens: "is expected", "has said", "would think". */
    int verbBefore() {
        for (int i = first - 1; i >= Math.max(begin, first - 4); i--) {
            String lemma = text.lemma(i);
            if (lemma.equals("be")
                    || lemma.equals("have")
                    || lemma.equals("do")
                    || text.tag(i).equals("MD")) {
                return hash(lemma);
            }
        }
        return 0;
    }

    /** The nearest noun or pronoun before, by its tag, and pronouns by themselves. */
    int subject() {
        for (int i = first - 1; i >= Math.max(begin, first - 6); i--) {
            String tag = text.tag(i);
            if (tag.equals("PRP") || tag.equals("EX") || tag.startsWith("W")) {
                return hash(text.lemma(i));
            }
            if (tag.startsWith("NN")) {
                return tag.hashCode();
            }
        }
        return 0;
    }

    /** The head of the noun phrase before, or a pronoun; -1 if there is none near. */
    int head() {
        for (int i = first - 1; i >= Math.max(begin, first - 10); i--) {
            String tag = text.tag(i);
            boolean demonstrative = tag.equals("DT") && i == first - 1;
            if (tag.startsWith("NN") || demonstrative || isPronoun(tag)) {
                return i;
            }
            if (tag.startsWith("V") && i < first - 3) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPronoun(String tag) {
        return switch (tag) {
            case "PRP", "EX", "WDT", "WP" -> true;
            default -> false;
        };
    }

    /** Where a noun phrase that ends at a token begins: at its article if it has one, else before its first word. */
    int startOf(int head) {
        int start = head;
        while (start > begin && isInNounPhrase(text.tag(start))) {
            start--;
        }
        return start;
    }

    private static boolean isInNounPhrase(String tag) {
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("CD")
                || tag.equals("VBG")
                || tag.equals("VBN")
                || tag.equals("$");
    }

    /** The head of the noun phrase behind; -1 if none begins near. */
    int nounBehind() {
        int noun = end;
        while (noun < Math.min(last, end + 6) && !text.tag(noun).startsWith("NN")) {
            noun++;
        }
        while (noun + 1 < last && text.tag(noun + 1).startsWith("NN")) {
            noun++;
        }
        return noun < last && text.tag(noun).startsWith("NN") ? noun : -1;
    }

    int complement() {
        for (int i = end; i < Math.min(last, end + 4); i++) {
            if (COMPLEMENTS.contains(text.lemma(i))) {
                return hash(text.lemma(i)) + (i == end ? 1 : 0);
            }
        }
        return 0;
    }

    /** What follows: "that", an infinitive, a question, a clause without "that" by its verb, or none of these before a comma. */
    int clause() {
        for (int i = end; i < Math.min(last, end + 12); i++) {
            int kind = clauseAt(i);
            if (kind != 0) {
                return 2 * kind + (i == end ? 1 : 0);
            }
        }
        return 0;
    }

    private int clauseAt(int token) {
        String tag = text.tag(token);
        String lemma = text.lemma(token);
        if (lemma.equals("that") && (tag.equals("IN") || tag.equals("WDT"))) {
            return 1;
        }
        if (lemma.equals("to") && token + 1 < last && text.tag(token + 1).startsWith("VB")) {
            return 2;
        }
        if (lemma.equals("whether") || lemma.equals("if")) {
            return 3;
        }
        if (tag.startsWith("W")) {
            return 4;
        }
        return switch (tag) {
            case "MD", "VBD", "VBZ", "VBP", "VBG", "VBN", "VB" -> hash(tag);
            case ",", ".", ":", "''" -> 5;
            default -> 0;
        };
    }

    /** The first verb behind: its tag and lemma tell wish and permission from possibility. */
    int verbBehind() {
        for (int i = end; i < Math.min(last, end + 4); i++) {
            if (text.tag(i).startsWith("V")) {
                return 31 * lemma(i) + tag(i);
            }
        }
        return 0;
    }

    /** The tags of the verbs behind, "have been VBN" and the like. */
    int verbTagsBehind() {
        int tags = 0;
        for (int i = end; i < Math.min(last, end + 5); i++) {
            String tag = text.tag(i);
            if (tag.startsWith("V")) {
                String lemma = text.lemma(i);
                tags = 31 * tags + (lemma.equals("be") || lemma.equals("have") ? lemma.hashCode() : tag.hashCode());
            } else if (!tag.startsWith("RB")) {
                break;
            }
        }
        return tags;
    }

    /** A verb of saying before, by its tag: what follows one in the past may be the future of that time. */
    int report() {
        for (int i = first - 1; i >= Math.max(begin, first - REACH); i--) {
            if (text.tag(i).startsWith("V") && REPORTS.contains(text.lemma(i))) {
                return tag(i);
            }
        }
        return 0;
    }
}
