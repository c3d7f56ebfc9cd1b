package org.hearsay.annotators.dates.matching;

import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.annotators.dates.grammar.NumberClass;

/** Puts the pieces of a number in digits together: 1,500, 2.5, 2 1/2, 21st, 1990s. Safe for threads. */
final class DigitJoiner {
    private final int suffix;
    private final int decadeSuffix;
    private final String decimalSign;
    private final String groupSign;

    DigitJoiner(Grammar grammar) {
        suffix = grammar.classSymbol("ordinalsuffix");
        decadeSuffix = grammar.classSymbol("decadesuffix");
        decimalSign = grammar.conventions().decimalSign();
        groupSign = grammar.conventions().groupSign();
    }

    /** Puts together the number that begins with a run of digits; the piece after its last one. */
    int join(Pieces pieces, int at) {
        if ((pieces.numberBits(at) & NumberClass.YEAR.bit()) != 0) {
            markRange(pieces, (int) pieces.number(at), at + 2);
        }
        if (isGlued(pieces, at + 1) && pieces.entry(at + 1).value(suffix) != null) {
            int day = pieces.number(at) <= 31 ? NumberClass.ORDINAL_DAY.bit() : 0;
            pieces.setNumber(at, pieces.number(at), NumberClass.ORDINAL.bit() | day);
            return at + 2;
        }
        if (isDecadeSuffix(pieces, at + 1) && decade(pieces, at)) {
            return at + 2;
        }
        if (sign(pieces, at + 1, "'") && isDecadeSuffix(pieces, at + 2) && decade(pieces, at)) {
            return at + 3;
        }
        int end = joinThousands(pieces, at);
        if (end == at + 1) {
            end = joinDecimals(pieces, at);
        }
        return joinFraction(pieces, at, end);
    }

    private boolean isDecadeSuffix(Pieces pieces, int at) {
        return isGlued(pieces, at) && pieces.entry(at).value(decadeSuffix) != null;
    }

    /** Marks the 58 of 1957-58 as a year; 2026-11 is a month, but 2010-11 two years. */
    private static void markRange(Pieces pieces, int year, int at) {
        if (!sign(pieces, at - 1, "-")
                || !isGlued(pieces, at)
                || isGlued(pieces, at + 1) && sign(pieces, at + 1, "-")) {
            return;
        }
        int end = (int) pieces.number(at);
        int bits = pieces.numberBits(at);
        boolean month = (bits & NumberClass.MONTH.bit()) != 0 && end != year % 100 + 1;
        if ((bits & NumberClass.YEAR_OF_CENTURY.bit()) != 0 && end > year % 100 && !month) {
            pieces.setNumber(at, year / 100 * 100 + end, NumberClass.YEAR_OF_RANGE.bit());
        }
    }

    private static boolean decade(Pieces pieces, int at) {
        int number = (int) pieces.number(at);
        int bits = pieces.numberBits(at);
        if (number % 10 == 0 && (bits & NumberClass.YEAR.bit()) != 0) {
            pieces.setNumber(at, number, NumberClass.DECADE.bit());
            return true;
        }
        if (number % 10 == 0 && number > 0 && (bits & NumberClass.YEAR_OF_CENTURY.bit()) != 0) {
            pieces.setNumber(at, number, NumberClass.DECADE_OF_CENTURY.bit());
            return true;
        }
        return false;
    }

    private int joinThousands(Pieces pieces, int at) {
        int next = at + 1;
        double number = pieces.number(at);
        if (length(pieces, at) > 3) {
            return next;
        }
        while (sign(pieces, next, groupSign)
                && isGlued(pieces, next + 1)
                && pieces.numberBits(next + 1) != 0
                && length(pieces, next + 1) == 3
                && number < 1e12) {
            number = 1000 * number + pieces.number(next + 1);
            next += 2;
        }
        if (next > at + 1) {
            pieces.setNumber(at, number, NumberClass.INT.bit() | NumberClass.NUM.bit());
        }
        return next;
    }

    private int joinDecimals(Pieces pieces, int at) {
        boolean decimals =
                sign(pieces, at + 1, decimalSign) && isGlued(pieces, at + 2) && pieces.numberBits(at + 2) != 0;
        // 23.11.2026 is three numbers
        if (!decimals
                || sign(pieces, at + 3, decimalSign) && isGlued(pieces, at + 4) && pieces.numberBits(at + 4) != 0
                || isContinued(pieces, at)) {
            return at + 1;
        }
        int digits = length(pieces, at + 2);
        double fraction = pieces.number(at + 2) / Math.pow(10, digits);
        boolean time = digits == 2 && Digits.isTime((int) Math.min(99, pieces.number(at)), (int) pieces.number(at + 2));
        int bits = NumberClass.NUM.bit() | (time ? NumberClass.HOUR_DOT_MINUTE.bit() : 0);
        pieces.setNumber(at, pieces.number(at) + fraction, bits);
        return at + 3;
    }

    /** Whether a number and a decimal sign come right before it: the end of a date or version. */
    private boolean isContinued(Pieces pieces, int at) {
        return at >= 2 && pieces.isGlued(at) && sign(pieces, at - 1, decimalSign) && pieces.numberBits(at - 2) != 0;
    }

    private static int joinFraction(Pieces pieces, int at, int end) {
        int numerator = sign(pieces, end, "-") ? end + 1 : end;
        if (end > at + 1
                || numerator + 2 >= pieces.count()
                || pieces.numberBits(numerator) == 0
                || !sign(pieces, numerator + 1, "/")
                || pieces.numberBits(numerator + 2) == 0) {
            return end;
        }
        double above = pieces.number(numerator);
        double below = pieces.number(numerator + 2);
        if (pieces.isBreak(end)
                || below != 2 && below != 3 && below != 4 && below != 8
                || above >= below
                || sign(pieces, numerator + 3, "/")) {
            return end;
        }
        pieces.setNumber(at, pieces.number(at) + above / below, NumberClass.NUM.bit());
        return numerator + 3;
    }

    private static int length(Pieces pieces, int at) {
        return pieces.end(at) - pieces.begin(at);
    }

    static boolean isGlued(Pieces pieces, int at) {
        return at < pieces.count() && pieces.isGlued(at);
    }

    static boolean sign(Pieces pieces, int at, String sign) {
        return isGlued(pieces, at) && pieces.word(at).equals(sign);
    }
}
