package org.hearsay.annotators.dates.matching;

import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.annotators.dates.grammar.NumberClass;

/** Puts the pieces of a number in words together: twenty-two, a hundred and fifty, nineteen ninety-eight. For one thread. */
final class WordJoiner {
    private static final int WORD_LIMIT = 12;

    private final Grammar grammar;
    private final int cardinal;
    private final int ordinal;
    private final int magnitude;
    private final int article;
    private final int joint;
    private final int yearBegin;
    private double total;
    private double current;

    WordJoiner(Grammar grammar) {
        this.grammar = grammar;
        cardinal = grammar.classSymbol("cardinal");
        ordinal = grammar.classSymbol("ordinal");
        magnitude = grammar.classSymbol("magnitude");
        article = grammar.classSymbol("numberarticle");
        joint = grammar.classSymbol("numberjoint");
        yearBegin = grammar.classSymbol("yearbegin");
    }

    /** Whether a number in words can begin with a piece. */
    boolean isStart(Pieces pieces, int at) {
        return pieces.entry(at).value(cardinal) != null
                || pieces.entry(at).value(ordinal) != null
                || magnitude(pieces, at) > 0
                || isArticle(pieces, at) && magnitude(pieces, at + 1) > 0;
    }

    private boolean isArticle(Pieces pieces, int at) {
        return pieces.entry(at).value(article) != null;
    }

    private int magnitude(Pieces pieces, int at) {
        return at < pieces.count() ? value(pieces, at, magnitude) : 0;
    }

    private static int value(Pieces pieces, int at, int symbol) {
        return pieces.entry(at).value(symbol) instanceof Integer number ? number : 0;
    }

    /** Puts together the number in words that begins with a piece; the piece after its last one. */
    int join(Pieces pieces, int from) {
        total = 0;
        current = 0;
        int year = yearEnd(pieces, from);
        if (year > 0) {
            return year;
        }
        int at = isArticle(pieces, from) ? from + 1 : from;
        int last = 0;
        int limit = Math.min(pieces.count(), from + WORD_LIMIT);
        for (int end = at; end < limit; ) {
            int number = value(pieces, end, cardinal);
            int size = value(pieces, end, magnitude);
            int rank = value(pieces, end, ordinal);
            if (end > from && pieces.isBreak(end) || !fits(last, number, size, rank)) {
                break;
            }
            at = end + 1;
            if (rank > 0) {
                setOrdinal(pieces, from, total + current + rank);
                return at;
            }
            last = size > 0 ? size : number;
            take(number, size);
            end = skipJoint(pieces, at, last);
        }
        double number = total + current;
        int bits = NumberClass.INT.bit()
                | NumberClass.NUM.bit()
                | (number >= 1 && number <= 12 ? NumberClass.HOUR_WORD.bit() : 0);
        pieces.setNumber(from, number, bits);
        return Math.max(at, from + 1);
    }

    /** Whether a number word can go on from the last one: units after tens, magnitudes after anything. */
    private static boolean fits(int last, int number, int size, int rank) {
        if (size > 0) {
            return last < size || last == 0;
        }
        int next = Math.max(number, rank);
        boolean first = last == 0;
        return next > 0 && (first || last >= 100 && next < last || last >= 20 && last < 100 && next < 10);
    }

    private void take(int number, int size) {
        if (size >= 1000) {
            total += Math.max(1, current) * size;
            current = 0;
        } else if (size > 0) {
            current = Math.max(1, current) * size;
        } else {
            current += number;
        }
    }

    private int skipJoint(Pieces pieces, int at, int last) {
        if (DigitJoiner.sign(pieces, at, "-") && last < 100) {
            return at + 1;
        }
        return last >= 100 && at < pieces.count() && pieces.entry(at).value(joint) != null ? at + 1 : at;
    }

    private void setOrdinal(Pieces pieces, int at, double number) {
        int day = number <= 31 ? NumberClass.ORDINAL_DAY.bit() : 0;
        pieces.setNumber(at, number, NumberClass.ORDINAL.bit() | day);
    }

    /** The end of a year in words, nineteen ninety-eight; 0 if there is none. */
    private int yearEnd(Pieces pieces, int from) {
        int century = value(pieces, from, yearBegin);
        if (century == 0 || from + 1 >= pieces.count() || pieces.isBreak(from + 1)) {
            return 0;
        }
        int second = DigitJoiner.sign(pieces, from + 1, "-") ? from + 2 : from + 1;
        int tens = second < pieces.count() ? value(pieces, second, cardinal) : 0;
        if (tens < 10 || tens > 99 || century == 20 && tens > 30) {
            return 0;
        }
        int third = DigitJoiner.sign(pieces, second + 1, "-") ? second + 2 : second + 1;
        int ones = tens >= 20 && third < pieces.count() && !pieces.isBreak(third) ? value(pieces, third, cardinal) : 0;
        boolean hasOnes = ones > 0 && ones < 10;
        pieces.setNumber(from, 100 * century + tens + (hasOnes ? ones : 0), NumberClass.YEAR.bit());
        pieces.forgetWord(from, grammar);
        return hasOnes ? third + 1 : second + 1;
    }
}
