package org.hearsay.annotators.hedging;

import org.hearsay.core.spi.AnalyzedText;

/** What the sentence of a candidate is like: its conditions, tenses, modals, quotes. Answers are numbers, as values of features. */
final class SentenceTraits {
    private static final int REACH = 25;
    private static final int CONJUNCTIONS_REACH = 30;
    private static final int LENGTH = 60;

    /** So many bits the conjunctions before the candidate take. */
    private static final int CONJUNCTIONS = 6;

    private final Surroundings around;
    private AnalyzedText text = new AnalyzedText.Builder("").build();
    private int first;
    private int end;
    private int begin;
    private int last;

    SentenceTraits(Surroundings around) {
        this.around = around;
    }

    /** The candidate that is asked about from now on; its surroundings must be set. */
    void set(int firstToken, int endToken) {
        text = around.text();
        first = firstToken;
        end = endToken;
        begin = around.begin();
        last = around.last();
    }

    /** "if" or "unless" before and behind. */
    int conditions() {
        boolean before = hasWord(Math.max(begin, first - REACH), first, "if", "unless");
        boolean behind = hasWord(end, Math.min(last, end + REACH), "if", "unless");
        return (before ? 1 : 0) + (behind ? 2 : 0);
    }

    boolean isWithout() {
        return hasWord(begin, last, "without", "otherwise");
    }

    private boolean hasWord(int from, int to, String lemma, String other) {
        for (int i = from; i < to; i++) {
            if (text.lemma(i).equals(lemma) || text.lemma(i).equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Which words of condition stand before and behind. */
    int conjunctions() {
        int found = 0;
        for (int i = Math.max(begin, first - CONJUNCTIONS_REACH); i < Math.min(last, end + CONJUNCTIONS_REACH); i++) {
            if (i < first || i >= end) {
                found |= conjunction(i) << (i < first ? 0 : CONJUNCTIONS);
            }
        }
        return found;
    }

    private int conjunction(int token) {
        return switch (text.lemma(token)) {
            case "if" -> 1;
            case "unless" -> 2;
            case "until", "till" -> 4;
            case "when", "once" -> 8;
            case "provided" -> 16;
            case "should" -> token + 1 < last && text.tag(token + 1).startsWith("PRP") ? 32 : 0;
            default -> 0;
        };
    }

    /** The first verb of a clause with "if", "unless" or "until", by its tag: "until it ends" is to come, "until it ended" was. */
    int verbOfCondition() {
        for (int i = begin; i < last; i++) {
            String lemma = text.lemma(i);
            if (lemma.equals("if") || lemma.equals("unless") || lemma.equals("until")) {
                int verb = around.finite(i + 1, Math.min(last, i + 15));
                if (verb >= 0) {
                    return 31 * around.tag(verb) + lemma.hashCode();
                }
            }
        }
        return 0;
    }

    int tense() {
        int past = 0;
        int present = 0;
        for (int i = begin; i < Math.min(last, begin + LENGTH); i++) {
            past |= text.tag(i).equals("VBD") ? 1 : 0;
            present |= text.tag(i).equals("VBZ") || text.tag(i).equals("VBP") ? 2 : 0;
        }
        return past + present;
    }

    int modals() {
        int modals = 0;
        for (int i = begin; i < Math.min(last, begin + LENGTH); i++) {
            if (text.tag(i).equals("MD") && i != first) {
                modals |= around.lemma(i) & 0xff;
            }
        }
        return modals;
    }

    /** Whether an odd number of quotes stands before. */
    int quotes() {
        int quotes = 0;
        for (int i = Math.max(begin, first - 40); i < first; i++) {
            char initial = text.text().charAt(text.begin(i));
            quotes += initial == '"' || initial == '“' || initial == '”' || initial == '`' ? 1 : 0;
        }
        return quotes % 2;
    }

    int commas() {
        int before = around.tag(first - 1) == ",".hashCode() ? 1 : 0;
        int behind = around.tag(end) == ",".hashCode() ? 2 : 0;
        return before + behind;
    }

    boolean isQuestion() {
        return text.tag(last - 1).equals(".") && text.text().charAt(text.begin(last - 1)) == '?';
    }
}
