package org.hearsay.annotators.dates.normalising;

import java.util.Map;
import org.hearsay.annotators.dates.calendar.Amount;
import org.hearsay.annotators.dates.calendar.Calendars;
import org.hearsay.annotators.dates.calendar.Holidays;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.calendar.Repetition;
import org.hearsay.annotators.dates.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** Durations and sets. Stateless. */
final class Amounts {
    private Amounts() {}

    static void addTo(Map<String, Normaliser.Function> functions) {
        functions.put("amount", (a, c) -> amount(a.at(0), a.unit(1)));
        functions.put("orUnknown", (a, c) -> a.has(0) ? a.at(0) : "X");
        functions.put("product", (a, c) -> a.number(0) * a.number(1));
        functions.put("halves", (a, c) -> a.isNumber(0) ? new Amount(a.number(0) + 0.5, a.unit(1)) : null);
        functions.put("plus", (a, c) -> plus(a.meaning(0), a.meaning(1)));
        functions.put("every", (a, c) -> every(a));
        functions.put(
                "everyWeekday",
                (a, c) -> new Repetition("XXXX-WXX-" + a.integer(0) + part(a.name(1)), quantifier(a, 2), ""));
        functions.put(
                "everyMonth",
                (a, c) -> new Repetition("XXXX-" + Calendars.padded(a.integer(0), 2), quantifier(a, 1), ""));
        functions.put("everyDayOfYear", (a, c) -> everyDayOfYear(a));
        functions.put("everyHoliday", (a, c) -> everyHoliday(a));
        functions.put("everySeason", (a, c) -> new Repetition("XXXX-" + a.name(0), quantifier(a, 1), ""));
        functions.put(
                "everyDaysOfWeek", (a, c) -> new Repetition("XXXX-WXX-" + a.name(0) + part(a.name(1)), "EVERY", ""));
        functions.put("everyPart", (a, c) -> new Repetition("XXXX-XX-XXT" + a.name(0), quantifier(a, 1), ""));
        functions.put("times", (a, c) -> times(a));
        functions.put("unitsIn", (a, c) -> unitsIn(a));
    }

    /** A day of every year: month, day, quantifier; null if no year has it. */
    private static @Nullable Meaning everyDayOfYear(Arguments a) {
        int month = a.integer(0);
        int day = a.integer(1);
        return Calendars.day(2000, month, day) == null
                ? null
                : new Repetition(
                        "XXXX-" + Calendars.padded(month, 2) + "-" + Calendars.padded(day, 2), quantifier(a, 2), "");
    }

    /** A holiday of every year: code, quantifier. Those without a date of their own have an open one. */
    private static Meaning everyHoliday(Arguments a) {
        return new Repetition(Holidays.ofAnyYear(a.name(0)), quantifier(a, 1), "");
    }

    private static String part(String name) {
        return name.isEmpty() ? "" : "T" + name;
    }

    static Meaning amount(@Nullable Object count, Unit unit) {
        return count instanceof Number number ? new Amount(number.doubleValue(), unit) : Amount.unknown(unit);
    }

    private static @Nullable Meaning plus(@Nullable Meaning first, @Nullable Meaning second) {
        return first instanceof Amount a && second instanceof Amount b ? new Amount(a.count(), a.unit(), b) : null;
    }

    private static String quantifier(Arguments a, int index) {
        return a.has(index) ? a.name(index) : "EVERY";
    }

    /** Every so many units: unit, number (1 if absent), quantifier (EVERY if absent). */
    private static Meaning every(Arguments a) {
        Meaning period = amount(a.has(1) ? a.at(1) : Integer.valueOf(1), a.unit(0));
        return new Repetition(period.value(), quantifier(a, 2), "");
    }

    /** So many of a unit in a longer one: number (unknown if absent), unit, longer unit, quantifier (none if absent). */
    private static @Nullable Meaning unitsIn(Arguments a) {
        if (a.unit(1).compareTo(a.unit(2)) >= 0) {
            return null;
        }
        String count = a.at(0) instanceof Number number ? Integer.toString(number.intValue()) : "X";
        return new Repetition(
                amount(1, a.unit(2)).value(), a.name(3), count + a.unit(1).symbol());
    }

    /** So many times in so many units: times, unit, number of units (1 if absent), quantifier (none if absent). */
    private static Meaning times(Arguments a) {
        Meaning period = amount(a.has(2) ? a.at(2) : Integer.valueOf(1), a.unit(1));
        String freq = a.at(0) instanceof Number number ? number.intValue() + "X" : "XX";
        return new Repetition(period.value(), a.name(3), freq);
    }
}
