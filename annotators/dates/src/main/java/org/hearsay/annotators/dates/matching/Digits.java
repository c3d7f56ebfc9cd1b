package org.hearsay.annotators.dates.matching;

import org.hearsay.annotators.dates.grammar.NumberClass;

/** Tells what a run of digits can be. Stateless. */
final class Digits {
    private static final int MOST_DIGITS = 9;

    private Digits() {}

    /** Sets number and number classes of a piece that is a run of digits of any script. */
    static void read(String text, int begin, int end, Pieces pieces, int piece) {
        int count = 0;
        long number = 0;
        for (int at = begin; at < end; at += Character.charCount(text.codePointAt(at))) {
            if (++count > MOST_DIGITS) {
                return;
            }
            number = 10 * number + Math.max(0, Character.digit(text.codePointAt(at), 10));
        }
        pieces.setNumber(piece, (double) number, bits(count, (int) number));
    }

    private static int bits(int count, int number) {
        int bits = NumberClass.INT.bit() | NumberClass.NUM.bit();
        if (count <= 4 && number > 0) {
            bits |= NumberClass.YEAR_OF_ERA.bit();
        }
        return switch (count) {
            case 1, 2 -> bits | shortBits(count, number);
            case 4 ->
                bits
                        | (number >= 1000 && number < 3000 ? NumberClass.YEAR.bit() : 0)
                        | (isTime(number / 100, number % 100) ? NumberClass.HOUR_MINUTE.bit() : 0);
            case 8 -> isDate(number) ? bits | NumberClass.BASIC_DATE.bit() : bits;
            default -> bits;
        };
    }

    private static int shortBits(int count, int number) {
        int bits = number >= 1 && number <= 31 ? NumberClass.DAY.bit() : 0;
        bits |= number >= 1 && number <= 12 ? NumberClass.MONTH.bit() : 0;
        bits |= number <= 24 ? NumberClass.HOUR.bit() : 0;
        bits |= count == 2 ? NumberClass.YEAR_OF_CENTURY.bit() : 0;
        return bits | (count == 2 && number < 60 ? NumberClass.MINUTE.bit() : 0);
    }

    static boolean isTime(int hour, int minute) {
        return hour < 24 && minute < 60 || hour == 24 && minute == 0;
    }

    private static boolean isDate(int number) {
        int month = number / 100 % 100;
        int day = number % 100;
        return number >= 1500_00_00 && number < 2200_00_00 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
