package org.hearsay.annotators.dates.normalising;

import org.hearsay.core.spi.AnalyzedText;

/**
 * What a sentence says around an expression besides the tense: that something was planned for then and called off, moved to it,
 * done on it, or is so every time. For one text.
 */
final class Plans {
    // how many words away the verb that says so may stand
    private static final int PLANNED_BEFORE = 12;
    private static final int CALLED_OFF = 6;
    private static final int MOVED_TO = 6;
    private static final int HABIT = 9;

    private final TenseWords words;
    private final AnalyzedText text;
    private final boolean tagged;

    Plans(TenseWords words, AnalyzedText text, boolean tagged) {
        this.words = words;
        this.text = text;
        this.tagged = tagged;
    }

    /** Whether a plan is told that came to nothing: "a march planned for Friday was banned". */
    boolean isCalledOff(int first, int end, int from, int to) {
        boolean planned = false;
        for (int at = first - 1; at >= Math.max(from, first - PLANNED_BEFORE); at--) {
            planned |= words.isPlanned(at);
            if (planned && words.isCallOff(at)) {
                return true;
            }
        }
        boolean undone = false;
        for (int at = end; planned && at < Math.min(to, end + CALLED_OFF); at++) {
            // "a vote planned for Friday did not take place"
            undone |= words.isCallOff(at) || words.verb(at).equals("DID");
            if (words.isCallOff(at) || undone && words.isNegation(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the date that is set for something: "a trial date of Jan. 10". */
    boolean isDateOf(int first, int from) {
        return first - 2 >= from
                && words.verb(first - 1).equals("OF")
                && words.verb(first - 2).equals("DATE");
    }

    /** Whether it is when something is to be that was to be at another time: "has been moved to August". */
    boolean isMovedTo(int first, int end, int from, int to) {
        if (first - 1 < from || !words.verb(first - 1).equals("TO")) {
            return false;
        }
        for (int at = first - 2; at >= Math.max(from, first - MOVED_TO); at--) {
            if (words.isCallOff(at)) {
                return true;
            }
        }
        // verbs come last in some languages: "wurde auf den 5. Mai verlegt"
        for (int at = end; !tagged && at < Math.min(to, end + MOVED_TO); at++) {
            if (words.isCallOff(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb of what was done then stands right before its preposition: "signed on Dec. 6". */
    boolean isOfDeed(int first) {
        if (!tagged || first >= text.tokenCount()) {
            return false;
        }
        // "died on Dec. 6", but "proposed Dec. 6"
        int at = first - 2;
        return at >= text.firstToken(text.sentenceOf(first))
                && words.isOn(first - 1)
                && (text.tag(at).equals("VBN") || text.tag(at).equals("VBD"))
                && (!words.isPlanned(at) || words.isFixed(at));
    }

    /** Whether it is told of what is so every time: "the rains usually begin in June". */
    boolean isHabitual(int first) {
        if (first >= text.tokenCount()) {
            return false;
        }
        int from = Math.max(text.firstToken(text.sentenceOf(first)), first - HABIT);
        for (int at = first - 1; at >= from; at--) {
            if (words.isHabitual(at)) {
                return true;
            }
        }
        return false;
    }
}
