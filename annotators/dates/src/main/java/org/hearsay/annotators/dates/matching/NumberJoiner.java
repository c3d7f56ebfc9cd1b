package org.hearsay.annotators.dates.matching;

import org.hearsay.annotators.dates.grammar.Grammar;

/** Puts the pieces of numbers together, in one pass and in place. For one thread. */
final class NumberJoiner {
    private final DigitJoiner digits;
    private final WordJoiner words;

    NumberJoiner(Grammar grammar) {
        digits = new DigitJoiner(grammar);
        words = new WordJoiner(grammar);
    }

    void join(Pieces pieces) {
        int to = 0;
        int next;
        for (int from = 0; from < pieces.count(); from = next) {
            next = from + 1;
            if (pieces.numberBits(from) != 0) {
                next = digits.join(pieces, from);
            } else if (words.isStart(pieces, from)) {
                next = words.join(pieces, from);
            }
            pieces.move(from, to++, pieces.end(next - 1));
        }
        pieces.cut(to);
    }
}
