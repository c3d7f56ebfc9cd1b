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

    private final AnalyzedText text;
    private final boolean tagged;
    private final TaggedVerbs verbs;
    private final TenseWords words;

    TenseFinder(Grammar grammar, AnalyzedText text) {
        this.text = text;
        tagged = grammar.conventions().tagged();
        words = new TenseWords(grammar, text);
        verbs = new TaggedVerbs(words, text);
    }

    /** The tense for an expression that covers the tokens from {@code first} to before {@code end}. */
    Tense find(int first, int end) {
        if (first >= text.tokenCount()) {
            return Tense.UNKNOWN;
        }
        int sentence = text.sentenceOf(first);
        int from = Math.max(text.firstToken(sentence), first - FURTHEST);
        if (isSaidToBe(first, from)) {
            return Tense.FUTURE;
        }
        int to = Math.min(text.endToken(sentence), end + FURTHEST);
        Tense tense = find(first, end, words.clauseBegin(first, from), words.clauseEnd(end, to));
        return tense == Tense.UNKNOWN ? find(first, end, from, to) : tense;
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
        if (beginsClause(first, from)) {
            Tense tense = after(end, to);
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

    /** Whether the expression, with its preposition, stands first in its sentence or after a comma and conjunction. */
    private boolean beginsClause(int first, int from) {
        int at = first - 1;
        if (at >= from && text.tag(at).equals("IN")) {
            at--;
        }
        return at < from || words.isConjunction(at);
    }

    private Tense before(int first, int from) {
        for (int token = first - 1; token >= from; token--) {
            Tense tense = tense(token, from);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense after(int end, int to) {
        for (int token = end; token < to && !words.beginsClause(token); token++) {
            // "on Friday they planned a march": planned on that day
            Tense tense = text.tag(token).equals("VBD") ? Tense.PAST : tense(token, end);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    /** The tense that a token gives; UNKNOWN if it is no verb. */
    private Tense tense(int token, int from) {
        return tagged && !text.tag(token).isEmpty() ? verbs.tense(token, from) : words.tense(token);
    }
}
