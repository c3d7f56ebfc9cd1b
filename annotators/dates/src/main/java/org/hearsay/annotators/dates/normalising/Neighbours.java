package org.hearsay.annotators.dates.normalising;

import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.annotators.dates.matching.Match;
import org.hearsay.annotators.dates.matching.Pieces;
import org.jspecify.annotations.Nullable;

/** The words beside the expression that is being normalised, and what they say of it. One per document. */
final class Neighbours {
    private static final int FURTHEST_NOUN = 5;

    private final Grammar grammar;
    private final Pieces pieces;
    private @Nullable Match match;

    Neighbours(Grammar grammar, Pieces pieces) {
        this.grammar = grammar;
        this.pieces = pieces;
    }

    /** The next expression is to be normalised. */
    void enter(Match next) {
        match = next;
    }

    /** Whether a noun follows that the expression describes, as in "its June agreement". */
    boolean describesNoun() {
        Match at = match;
        return at != null
                && grammar.conventions().tagged()
                && at.end() < pieces.count()
                && !pieces.isBreak(at.end())
                && pieces.tag(at.end()).startsWith("NN");
    }

    /** Whether the reader knows what it is said of: Friday's ruling, her Friday speech. */
    boolean isOfKnownThing() {
        return !after("possessive").isEmpty()
                || describesNoun() && !before("owner").isEmpty();
    }

    /** Whether it is said of which time an event is that has a time set: Friday's vote, Friday's cup final. */
    boolean describesEvent() {
        Match at = match;
        if (at == null) {
            return false;
        }
        int to = Math.min(pieces.count(), at.end() + FURTHEST_NOUN);
        for (int piece = at.end(); piece < to && !pieces.isBreak(piece); piece++) {
            if (!value(piece, "event").isEmpty()) {
                return true;
            }
            if (pieces.word(piece).equals(",") || pieces.word(piece).equals(".")) {
                return false;
            }
        }
        return false;
    }

    /** Whether such an event stands before it: the summit in May. */
    boolean followsEvent() {
        Match at = match;
        return at != null && !value(at.begin() - 2, "event").isEmpty();
    }

    /** The value that the piece after the expression has in a class of words; empty if it has none. */
    String after(String classOfWords) {
        Match at = match;
        return at == null ? "" : value(at.end(), classOfWords);
    }

    /**
     * The value that the piece before the expression has in a class of words, or the piece before that if a word of class
     * {@code skipped} stands between; empty if it has none.
     */
    String before(String classOfWords) {
        Match at = match;
        if (at == null) {
            return "";
        }
        boolean skips = !value(at.begin() - 1, "skipped").isEmpty();
        return value(at.begin() - (skips ? 2 : 1), classOfWords);
    }

    /** The value that a piece has in a class of words; empty if it has none or there is no such piece. */
    String value(int piece, String classOfWords) {
        if (piece < 0 || piece >= pieces.count()) {
            return "";
        }
        Object value = pieces.entry(piece).value(grammar.classSymbol(classOfWords));
        return value == null ? "" : value.toString();
    }
}
