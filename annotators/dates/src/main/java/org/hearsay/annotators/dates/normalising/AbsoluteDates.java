package org.hearsay.annotators.dates.normalising;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.hearsay.annotators.dates.calendar.CalendarDate;
import org.hearsay.annotators.dates.calendar.Calendars;
import org.hearsay.annotators.dates.calendar.Holidays;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.calendar.Modified;
import org.hearsay.annotators.dates.calendar.Reference;
import org.hearsay.annotators.dates.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** Dates that need no anchor but a year. Stateless. */
final class AbsoluteDates {
    private static final int YOUNG_DECADE = 5;
    private static final int NEXT_DECADES = 15;
    private static final int LATEST_CENTURY = 99;
    private static final int FURTHEST_BC = 9990;

    private AbsoluteDates() {}

    static void addTo(Map<String, Normaliser.Function> functions) {
        functions.put("year", (a, c) -> year(a.year(0)));
        functions.put("yearOfCentury", (a, c) -> year(fullYear(a.integer(0), c)));
        functions.put("bc", (a, c) -> bc(a.integer(0)));
        functions.put("bcDecade", (a, c) -> bcDecade(a.integer(0)));
        functions.put("dayIn", (a, c) -> dayIn(a.integer(0), a.date(1)));
        functions.put("decade", (a, c) -> decade(a.year(0)));
        functions.put("decadeOfCentury", (a, c) -> decade(decadeYear(a.integer(0), c)));
        functions.put("century", (a, c) -> century(a.integer(0), a.name(1).equals("BC")));
        functions.put("month", AbsoluteDates::month);
        functions.put("monthBefore", AbsoluteDates::monthBefore);
        functions.put("day", AbsoluteDates::day);
        functions.put("numericDay", AbsoluteDates::numericDay);
        functions.put("basicDay", (a, c) -> ofDay(a.integer(0) / 10000, a.integer(0) / 100 % 100, a.integer(0) % 100));
        functions.put("quarter", (a, c) -> part(Unit.QUARTER, a.integer(0), a.year(1)));
        functions.put("half", (a, c) -> part(Unit.HALF, a.integer(0), a.year(1)));
        functions.put("season", (a, c) -> a.year(1) == null ? null : CalendarDate.season(a.year(1), a.name(0)));
        functions.put("holiday", (a, c) -> a.year(1) == null ? null : Holidays.of(a.name(0), a.year(1)));
        functions.put("week", AbsoluteDates::week);
        functions.put("weekOf", AbsoluteDates::weekOf);
        functions.put("ordinalDay", (a, c) -> ordinalDay(a.integer(0), a.integer(1)));
        functions.put("partOf", (a, c) -> partOf(a.integer(0), a.unit(1), a.date(2)));
        functions.put("weekOfDay", (a, c) -> around(Unit.WEEK, a.date(0)));
        functions.put("weekendOfDay", (a, c) -> around(Unit.WEEKEND, a.date(0)));
        functions.put("weekdayOf", AbsoluteDates::weekdayOf);
        functions.put("mod", (a, c) -> modified(a.name(0), a.meaning(1)));
        functions.put("modAgo", (a, c) -> modified(ofDate(a.name(0), a.meaning(1), true), a.meaning(1)));
        functions.put("modLater", (a, c) -> modified(ofDate(a.name(0), a.meaning(1), false), a.meaning(1)));
        functions.put("in", (a, c) -> a.date(1) == null ? null : a.date(1).in(a.unit(0)));
        functions.put("or", (a, c) -> a.has(0) ? a.at(0) : a.at(1));
        functions.put("ref", (a, c) -> Reference.date(a.name(0)));
    }

    static @Nullable Meaning modified(String modifier, @Nullable Meaning of) {
        return of == null ? null : new Modified(modifier, of.plain());
    }

    /** What the modifier of a length says of the date at its end: more than two years ago is before the year two years ago. */
    private static String ofDate(String modifier, @Nullable Meaning of, boolean ago) {
        if (of != null && of.type().equals("DURATION")) {
            return modifier;
        }
        return switch (modifier) {
            case "MORE_THAN" -> ago ? "BEFORE" : "AFTER";
            case "LESS_THAN" -> ago ? "AFTER" : "BEFORE";
            case "EQUAL_OR_MORE" -> ago ? "ON_OR_BEFORE" : "ON_OR_AFTER";
            case "EQUAL_OR_LESS" -> ago ? "ON_OR_AFTER" : "ON_OR_BEFORE";
            default -> modifier;
        };
    }

    /** A year before Christ; years of prehistory are beyond the calendar and have no interval. */
    private static Meaning bc(int year) {
        return year > FURTHEST_BC ? Reference.date("BC" + year) : CalendarDate.year(1 - year);
    }

    private static @Nullable Meaning bcDecade(int year) {
        return year % 10 == 0 ? Reference.date("BC" + Calendars.padded(year / 10, 3)) : null;
    }

    private static @Nullable CalendarDate dayIn(int day, @Nullable CalendarDate month) {
        return month == null ? null : ofDay(month.year(), month.start().getMonthValue(), day);
    }

    static @Nullable CalendarDate year(@Nullable Integer year) {
        return year == null ? null : CalendarDate.year(year);
    }

    private static @Nullable CalendarDate decade(@Nullable Integer year) {
        return year == null ? null : CalendarDate.year(year).in(Unit.DECADE);
    }

    /** The year of two digits: up to twenty years after the article, else in the century before that. */
    static int fullYear(int ofCentury, Context context) {
        CalendarDate now = context.now();
        int base = now == null ? 2000 : now.year();
        int year = Math.floorDiv(base, 100) * 100 + ofCentury;
        return year > base + 20 ? year - 100 : year;
    }

    private static int decadeYear(int ofCentury, Context context) {
        CalendarDate now = context.now();
        int base = now == null ? 2000 : now.year();
        int year = Math.floorDiv(base, 100) * 100 + ofCentury;
        // a decade that has just begun is none that is looked back to
        boolean begun = year <= base - YOUNG_DECADE;
        boolean next = year < base + NEXT_DECADES && context.tense() == Tense.FUTURE;
        return begun || next ? year : year - 100;
    }

    private static @Nullable Meaning century(int number, boolean before) {
        if (number < 1 || number > LATEST_CENTURY) {
            return null;
        }
        return before
                ? Reference.date("BC" + (number <= 10 ? "0" : "") + (number - 1))
                : CalendarDate.year(100 * (number - 1)).in(Unit.CENTURY);
    }

    private static @Nullable Object month(Arguments a, Context context) {
        Integer year = a.year(0);
        return year == null ? null : CalendarDate.month(year, a.integer(1));
    }

    /** The first month of a range, of which only the last has its year: November to March 1956. */
    private static @Nullable Object monthBefore(Arguments a, Context context) {
        Integer year = a.year(2);
        if (year == null || year < 1) {
            return null;
        }
        return CalendarDate.month(a.integer(0) > a.integer(1) ? year - 1 : year, a.integer(0));
    }

    private static @Nullable Object day(Arguments a, Context context) {
        Integer year = a.year(0);
        return year == null ? null : ofDay(year, a.integer(1), a.integer(2));
    }

    static @Nullable CalendarDate ofDay(int year, int month, int day) {
        LocalDate date = Calendars.day(year, month, day);
        return date == null ? null : CalendarDate.of(Unit.DAY, date);
    }

    /** Day and month in the order that only one of them allows, or else in that of the document. */
    private static @Nullable Object numericDay(Arguments a, Context context) {
        int first = a.integer(0);
        int second = a.integer(1);
        boolean monthFirst = second > 12 || first <= 12 && context.monthFirst();
        int month = monthFirst ? first : second;
        int day = monthFirst ? second : first;
        if (!a.has(2)) {
            return OpenDates.dayOf(month, day, context);
        }
        int year = a.integer(2);
        return ofDay(year < 100 ? fullYear(year, context) : year, month, day);
    }

    private static @Nullable CalendarDate part(Unit unit, int number, @Nullable Integer year) {
        int months = unit.steps();
        if (year == null || number < 1 || number > 12 / months) {
            return null;
        }
        return CalendarDate.of(unit, LocalDate.of(year, (number - 1) * months + 1, 1));
    }

    /** A numbered week of a year, or a weekday of it: 2026-W47-1. */
    private static @Nullable Object week(Arguments a, Context context) {
        int year = a.integer(0);
        int number = a.integer(1);
        int weekday = a.integerOr(2, 1);
        CalendarDate first = CalendarDate.of(Unit.WEEK, LocalDate.of(year, 1, 4));
        LocalDate day = first.day().plusDays(7L * (number - 1) + weekday - 1);
        boolean exists = number >= 1 && weekday >= 1 && weekday <= 7 && day.get(IsoFields.WEEK_BASED_YEAR) == year;
        return exists ? CalendarDate.of(a.has(2) ? Unit.DAY : Unit.WEEK, day) : null;
    }

    private static @Nullable CalendarDate ordinalDay(int year, int number) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return number >= 1 && number <= first.lengthOfYear()
                ? CalendarDate.of(Unit.DAY, first.plusDays(number - 1L))
                : null;
    }

    /** The first, second or last day, month, ... of a date; null if it isn't one of so many. */
    private static @Nullable CalendarDate partOf(int number, Unit unit, @Nullable CalendarDate date) {
        if (date == null || unit.compareTo(date.unit()) >= 0) {
            return null;
        }
        CalendarDate next = date.plus(1, date.unit());
        if (next == null) {
            return null;
        }
        CalendarDate part = number < 0
                ? CalendarDate.of(unit, next.day().minusDays(1))
                : CalendarDate.of(unit, date.day()).plus(number - 1, unit);
        return part != null && part.day().isBefore(next.day()) ? part : null;
    }

    /** The first, second or last week of a month: weeks with most of their days in it. */
    private static @Nullable Object weekOf(Arguments a, Context context) {
        CalendarDate month = a.date(1);
        if (month == null) {
            return null;
        }
        int number = a.integer(0);
        LocalDate within = number > 0
                ? month.day().plusDays(7L * number - 4)
                : month.day().plusMonths(1).minusDays(4);
        return CalendarDate.of(Unit.WEEK, within);
    }

    /** The week or weekend that a day lies in or near: that of a Monday is the one before. */
    private static @Nullable CalendarDate around(Unit unit, @Nullable CalendarDate day) {
        return day == null
                ? null
                : CalendarDate.of(unit, unit == Unit.WEEKEND ? day.day().minusDays(3) : day.day());
    }

    /** The first, second or last such weekday of a month; null if the month has none so late. */
    private static @Nullable Object weekdayOf(Arguments a, Context context) {
        CalendarDate month = a.date(2);
        int number = a.integer(0);
        if (month == null || number > 5) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(a.integer(1));
        LocalDate day = month.day().with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
        return day.getMonth() == month.day().getMonth() ? CalendarDate.of(Unit.DAY, day) : null;
    }
}
