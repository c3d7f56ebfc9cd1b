package org.hearsay.annotators.dates.normalising;

import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.core.spi.AnalyzedText;

/**
 * Finds the tense of the verb that an expression most likely belongs to: the nearest one before it in its clause, or else the
 * nearest one after it, or else of the sentence. Works on Penn Treebank tags where the language has them, else on the words
 * that give a tense away. For one text.
 */
final class TenseFinder {
    private static final int FURTHEST = 25;
    private static final int NEGATED = 3;
    private static final int NOUN_PHRASE = 5;

    private final AnalyzedText text;
    private final boolean tagged;
    private final TaggedVerbs verbs;
    private final TenseWords words;
    private final Plans plans;

    TenseFinder(Grammar grammar, AnalyzedText text) {
        this.text = text;
        tagged = grammar.conventions().tagged();
        words = new TenseWords(grammar, text);
        verbs = new TaggedVerbs(words, text);
        plans = new Plans(words, text, tagged);
    }

    /** What the sentence says of plans, deeds and habits around an expression. */
    Plans plans() {
        return plans;
    }

    /** The tense for an expression that covers the tokens from {@code first} to before {@code end}. */
    Tense find(int first, int end) {
        if (first >= text.tokenCount()) {
            return Tense.UNKNOWN;
        }
        int sentence = text.sentenceOf(first);
        int from = Math.max(text.firstToken(sentence), first - FURTHEST);
        if (isSaidToBe(first, from) || plans.isDateOf(first, from)) {
            return Tense.FUTURE;
        }
        int to = Math.min(text.endToken(sentence), end + FURTHEST);
        Tense tense = find(first, end, words.clauseBegin(first, from), words.clauseEnd(end, to));
        if (tense == Tense.UNKNOWN) {
            tense = find(first, end, from, to);
        }
        boolean toCome = tense == Tense.FUTURE || tense == Tense.WAS_PLANNED;
        return toCome && plans.isCalledOff(first, end, from, to) || plans.isMovedTo(first, end, from, to)
                ? Tense.WAS_PLANNED
                : tense;
    }

    /** Whether what lasted until then has ended: it begins the sentence, or something was not done until then. */
    boolean isEndOfPast(int first) {
        int from = Math.max(text.firstToken(text.sentenceOf(first)), first - FURTHEST);
        if (beginsClause(first, from)) {
            return true;
        }
        int verb = first - 1;
        while (verb > from && !text.tag(verb).startsWith("VB")) {
            verb--;
        }
        if (verb < from) {
            return false;
        }
        // "had searched until Tuesday", but "had been postponed until Tuesday"
        boolean ended = text.tag(verb).equals("VBN") && !words.isCallOff(verb);
        for (int at = verb - 1; at >= Math.max(from, verb - NEGATED); at--) {
            if (words.isNegation(at) || ended && words.verb(at).equals("HAD")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is all that is said of something: "the vote is on Friday", "the deadline is Friday". */
    private boolean isSaidToBe(int first, int from) {
        int at = first - 1;
        if (at > from && text.tag(at).equals("IN")) {
            at--;
        }
        return at > from && text.tag(at).startsWith("VB") && words.verb(at).equals("IS") && !words.isOfNow(at - 1);
    }

    private Tense find(int first, int end, int from, int to) {
        Tense told = ofClauseBehind(end, to);
        if (told != Tense.UNKNOWN) {
            return told;
        }
        boolean subject = isSubject(first, end, from, to);
        if (subject || beginsClause(first, from)) {
            Tense tense = after(end, to);
            if (subject && tense == Tense.FUTURE && words.verb(end).equals("WOULD")) {
                return Tense.WAS_PLANNED;
            }
            return tense == Tense.UNKNOWN ? before(first, from) : tense;
        }
        Tense tense = before(first, from);
        return tense == Tense.UNKNOWN ? after(end, to) : tense;
    }

    /** The tense of a clause that tells what was or will be then: "on Friday, when the court sat". */
    private Tense ofClauseBehind(int end, int to) {
        int at = end < to && words.isComma(end) ? end + 1 : end;
        Tense tense = at < to && words.isWhen(at) ? after(at + 1, to) : Tense.UNKNOWN;
        return tense == Tense.PRESENT ? Tense.UNKNOWN : tense;
    }

    /** Whether it is what the verb behind it is said of: "that Thursday would be no better". */
    private boolean isSubject(int first, int end, int from, int to) {
        boolean comma = end + 1 < to && words.isComma(end);
        int next = comma ? end + 1 : end;
        String tag = next < to ? text.tag(next) : "";
        boolean verb = tag.equals("MD") || tag.equals("VBD") || comma && (tag.equals("VBZ") || tag.equals("VBP"));
        boolean prepositional = first > from && text.tag(first - 1).equals("IN") && !words.beginsClause(first - 1);
        if (!verb || !prepositional) {
            // "a draft approved Saturday would move it"
            return verb && !comma && (first == from || !text.tag(first - 1).startsWith("VB"));
        }
        // "the temperature on Sunday passed 38 degrees", "the next change, on April 1, is expected"
        int before = first - 2;
        return before >= from && (comma ? words.isComma(before) : isNounPhrase(before, from));
    }

    /** Whether no verb stands in what a noun ends. */
    private boolean isNounPhrase(int noun, int from) {
        for (int at = noun - 1; at >= Math.max(from, noun - NOUN_PHRASE); at--) {
            if (text.tag(at).startsWith("VB")) {
                return false;
            }
        }
        return text.tag(noun).startsWith("NN");
    }

    /** Whether the expression, with its preposition, stands first in its sentence or after a comma and conjunction. */
    private boolean beginsClause(int first, int from) {
        int at = first - 1;
        if (at >= from && text.tag(at).equals("IN")) {
            at--;
        }
        // but "closed Monday and Tuesday"
        return at < from || words.isConjunction(at) && (at == from || !words.isDayName(at - 1));
    }

    private Tense before(int first, int from) {
        boolean on = first > from && words.isOn(first - 1);
        for (int token = first - 1; token >= from; token--) {
            // "a summit set for Paris in April"
            on &= !words.isFor(token);
            if (words.isReason(token)) {
                return Tense.UNKNOWN;
            }
            Tense tense = tense(token, from, on);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense after(int end, int to) {
        for (int token = end; token < to && !words.beginsClause(token); token++) {
            // "on Friday they planned a march": planned on that day
            Tense tense = text.tag(token).equals("VBD") ? Tense.PAST : tense(token, end, false);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    /** The tense that a token gives; UNKNOWN if it is no verb. */
    private Tense tense(int token, int from, boolean on) {
        return tagged && !text.tag(token).isEmpty() ? verbs.tense(token, from, on) : words.tense(token);
    }
}
