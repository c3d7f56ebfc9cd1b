package org.hearsay.annotators.dates.normalising;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.hearsay.annotators.dates.calendar.Amount;
import org.hearsay.annotators.dates.calendar.CalendarDate;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.calendar.Reference;
import org.hearsay.annotators.dates.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** Dates that count from the publication date or from a date told before. Stateless. */
final class RelativeDates {
    private static final double AGES = 1e4;

    private RelativeDates() {}

    static void addTo(Map<String, Normaliser.Function> functions) {
        functions.put("today", (a, c) -> today(a.integer(0), c));
        functions.put("relative", (a, c) -> relative(a.integer(0), a.unit(1), c.now(), c));
        functions.put("fromTold", (a, c) -> relative(a.integer(0), a.unit(1), c.told(a.unit(1)), c));
        functions.put("told", (a, c) -> c.told() == null ? Reference.date("PAST_REF") : c.told());
        functions.put("from", (a, c) -> from(a));
        functions.put("before", (a, c) -> exactly(-1, a));
        functions.put("after", (a, c) -> exactly(1, a));
        functions.put("weekdayFrom", (a, c) -> weekday(a.integer(0), a.integer(1), a.date(2)));
        functions.put("relativeWeekday", (a, c) -> weekday(a.integer(0), a.integer(1), here(c)));
        functions.put("nextWeekday", (a, c) -> nextWeekday(a.integer(0), here(c)));
        functions.put("toldWeekday", (a, c) -> weekday(a.integer(0), a.integer(1), c.toldDay()));
        functions.put("ago", (a, c) -> ago(a, c));
        functions.put("ahead", (a, c) -> ahead(a, c));
        functions.put(
                "inFuture", (a, c) -> c.tense() == Tense.FUTURE ? ahead(a, c) : Amounts.amount(a.at(0), a.unit(1)));
        functions.put("later", (a, c) -> later(a, c));
        functions.put("bare", (a, c) -> bare(a.unit(0), c));
        functions.put("weekend", (a, c) -> weekend(c));
        functions.put("weekdayIn", (a, c) -> weekdayIn(a.integer(0), a.meaning(1)));
        functions.put("oneDay", (a, c) -> oneDay(c));
        functions.put("agoOf", (a, c) -> shifted(-1, a.meaning(0), c.now()));
        functions.put("laterOf", (a, c) -> shifted(a.integer(1), a.meaning(0), c.told(Unit.MONTH)));
        functions.put("justTold", (a, c) -> c.justTold());
        functions.put("thisTime", (a, c) -> thisTime(a.integer(0), a.unit(1), c.now()));
    }

    /** A day so many days from today. */
    private static @Nullable Meaning today(int days, Context context) {
        if (context.settings().narrative() && days == 0) {
            return Reference.date("PRESENT_REF");
        }
        CalendarDate now = here(context);
        return now == null ? Reference.date(days == 0 ? "PRESENT_REF" : "XXXX-XX-XX") : now.plus(days, Unit.DAY);
    }

    /** The date of a unit so many of them from an anchor's: last year, this week. */
    static @Nullable Meaning relative(int count, Unit unit, @Nullable CalendarDate anchor) {
        if (anchor == null) {
            return Reference.date(unknown(unit));
        }
        CalendarDate here = anchor.in(unit);
        return here.plus(count, unit);
    }

    private static @Nullable Meaning relative(int count, Unit unit, @Nullable CalendarDate anchor, Context context) {
        if (count < 0) {
            context.lookBack();
        }
        return relative(count, unit, anchor);
    }

    static String unknown(Unit unit) {
        return switch (unit) {
            case DAY, PART_OF_DAY -> "XXXX-XX-XX";
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX";
            default -> "XXXX";
        };
    }

    /** The date so many units from a date, as precise as the unit, but a day for weeks and days of days. */
    private static @Nullable CalendarDate shifted(double count, Unit unit, CalendarDate from) {
        CalendarDate moved = from.plus(count, unit);
        if (moved == null) {
            return null;
        }
        boolean exact = unit.compareTo(Unit.WEEK) < 0;
        return exact || unit.compareTo(from.unit()) <= 0 ? moved : moved.in(unit);
    }

    /** A length of time before or after a date, as precise as its smallest unit: two and a half years ago. */
    private static @Nullable Meaning shifted(int direction, @Nullable Meaning length, @Nullable CalendarDate from) {
        if (!(length instanceof Amount amount) || amount.count() < 0) {
            return Reference.date(direction < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        if (from == null) {
            return Reference.date(unknown(amount.unit()));
        }
        CalendarDate moved = from;
        Unit finest = amount.unit();
        for (Amount part = amount; part != null && moved != null; part = part.rest()) {
            moved = moved.plus(direction * part.count(), part.unit());
            finest = part.unit();
        }
        if (moved == null) {
            return null;
        }
        if (finest.isClock()) {
            return direction < 0 ? Reference.date(from.value()).at("XX") : amount;
        }
        if (finest == Unit.PART_OF_DAY) {
            return moved.partOfDay("NI");
        }
        return finest.compareTo(moved.unit()) <= 0 ? moved : moved.in(finest);
    }

    /** What lies a year or week from here at this very time: to the month, or to the day. */
    private static @Nullable Meaning thisTime(int count, Unit unit, @Nullable CalendarDate now) {
        if (now == null) {
            return Reference.date(unknown(unit));
        }
        CalendarDate then = now.plus(count, unit);
        return then == null || unit.compareTo(Unit.YEAR) < 0 || then.unit() == unit ? then : then.in(Unit.MONTH);
    }

    /** So many units after a date; underspecified where the date is, some day if the number is not said. */
    private static @Nullable Meaning from(Arguments a) {
        CalendarDate date = a.date(2);
        if (!a.isNumber(0)) {
            return Reference.date("FUTURE_REF");
        }
        if (date == null) {
            return a.has(2) ? Reference.date(unknown(a.unit(1))) : null;
        }
        return shifted(a.number(0), a.unit(1), date);
    }

    /** So many units before or after a day, to the day: two weeks ago today, a week from Friday. */
    private static @Nullable Meaning exactly(int direction, Arguments a) {
        CalendarDate day = a.date(2);
        if (!a.isNumber(0) || day == null) {
            return Reference.date(a.isNumber(0) ? "XXXX-XX-XX" : direction < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        return day.plus(direction * a.number(0), a.unit(1));
    }

    /** The day that is now: of the publication, or the one told last in a history. */
    private static @Nullable CalendarDate here(Context context) {
        return context.settings().narrative() ? context.toldDay() : context.published();
    }

    /** The weekday that comes next, but in a week's time if that were tomorrow, which nobody calls "next Friday". */
    private static @Nullable Meaning nextWeekday(int weekday, @Nullable CalendarDate now) {
        boolean tomorrow = now != null && now.day().plusDays(1).getDayOfWeek().getValue() == weekday;
        return tomorrow && now != null ? now.plus(8, Unit.DAY) : weekday(1, weekday, now);
    }

    private static @Nullable Meaning weekday(int direction, int weekday, @Nullable CalendarDate now) {
        if (now == null) {
            return Reference.date("XXXX-WXX-" + weekday);
        }
        int today = now.day().getDayOfWeek().getValue();
        if (direction == 0) {
            return now.plus(weekday - today, Unit.DAY);
        }
        int ahead = Math.floorMod(weekday - today - 1, 7) + 1;
        int back = Math.floorMod(today - weekday - 1, 7) + 1;
        return now.plus(direction > 0 ? ahead : -back, Unit.DAY);
    }

    /** So many units before now: three weeks ago. */
    private static @Nullable Meaning ago(Arguments a, Context context) {
        Unit unit = a.unit(1);
        if (!(a.at(0) instanceof Number count)) {
            return Reference.date("PAST_REF");
        }
        CalendarDate now = context.now();
        if (unit.isClock()) {
            return Reference.date(now == null ? "PAST_REF" : now.value()).at("XX");
        }
        if (count.doubleValue() >= AGES && unit.base() == Unit.YEAR) {
            return Reference.date(ages(count.doubleValue() * unit.steps()));
        }
        if (now == null) {
            return Reference.date(unknown(unit));
        }
        return shifted(-count.doubleValue(), unit, unit == Unit.WEEKEND ? now.in(unit) : now);
    }

    /** So many years before the present, as TIMEX writes them: in thousands, millions or billions. */
    private static String ages(double years) {
        double unit = years >= 1e9 ? 1e9 : years >= 1e6 ? 1e6 : 1e3;
        String number = BigDecimal.valueOf(years / unit)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return (unit == 1e9 ? "GA" : unit == 1e6 ? "MA" : "KA") + number;
    }

    /** So many units from now, unless what is told of took them: "in two weeks it will be", but "was in two weeks". */
    private static @Nullable Meaning ahead(Arguments a, Context context) {
        if (context.tense() == Tense.PAST || context.settings().narrative()) {
            return Amounts.amount(a.at(0), a.unit(1));
        }
        if (!(a.at(0) instanceof Number count)) {
            return Reference.date("FUTURE_REF");
        }
        Unit unit = a.unit(1);
        CalendarDate now = context.now();
        if (unit.isClock()) {
            return Reference.date(now == null ? "FUTURE_REF" : now.value()).at("XX");
        }
        return now == null ? Reference.date(unknown(unit)) : shifted(count.doubleValue(), unit, now);
    }

    /** So many units after or before what was told last: two days later, a month earlier. */
    private static @Nullable Meaning later(Arguments a, Context context) {
        Unit unit = a.unit(1);
        int sign = a.integer(2);
        CalendarDate told = context.told(unit);
        if (sign < 0) {
            context.lookBack();
        }
        if (unit.isClock()) {
            CalendarDate clock = context.told();
            if (clock != null && clock.unit().isClock() && a.isNumber(0)) {
                return clock.plus(sign * a.number(0), unit);
            }
            return Reference.date(told == null ? "XXXX-XX-XX" : told.value()).at("XX");
        }
        if (!(a.at(0) instanceof Number count)) {
            // it may have been before or after now
            return Reference.date(sign > 0 ? unknown(unit) : "PAST_REF");
        }
        CalendarDate date = told == null ? null : shifted(sign * count.doubleValue(), unit, told);
        CalendarDate now = context.published();
        if (date != null && now != null && sign < 0 && isStillToCome(date, context) && context.tense() == Tense.PAST) {
            // what was earlier than something to come was earlier than now
            return shifted(-count.doubleValue(), unit, now);
        }
        // what was later, but would be still to come, counts from something else
        return date == null || sign > 0 && isStillToCome(date, context) && context.tense() == Tense.PAST
                ? Reference.date(unknown(unit))
                : date;
    }

    private static boolean isStillToCome(CalendarDate date, Context context) {
        CalendarDate published = context.published();
        return !context.settings().narrative()
                && published != null
                && date.day().isAfter(published.day());
    }

    /** A day to come, where the text speaks of what is to come; else the length of a day. */
    private static Meaning oneDay(Context context) {
        boolean ahead = context.tense() == Tense.FUTURE && !context.settings().narrative();
        return ahead ? Reference.date("FUTURE_REF") : Amounts.amount(1, Unit.DAY);
    }

    /** The year, the quarter, the month: the one told last, or else that of the publication. */
    private static @Nullable Meaning bare(Unit unit, Context context) {
        CalendarDate told = unit == Unit.QUARTER ? context.toldQuarter() : context.toldEra(unit);
        CalendarDate anchor = told == null ? context.now() : told;
        return anchor == null ? Reference.date(unknown(unit)) : anchor.in(unit);
    }

    /** The weekend that is now or was last; the next one if it is still to come. */
    private static @Nullable Meaning weekend(Context context) {
        CalendarDate now = context.now();
        boolean begun = now != null && now.day().getDayOfWeek().getValue() >= 6;
        return relative(begun || context.tense() == Tense.FUTURE ? 0 : -1, Unit.WEEKEND, now);
    }

    /** A weekday of a week: the Friday of next week. */
    private static @Nullable Meaning weekdayIn(int weekday, @Nullable Meaning week) {
        if (week == null || !(week.plain() instanceof CalendarDate date)) {
            return Reference.date("XXXX-WXX-" + weekday);
        }
        return CalendarDate.of(Unit.DAY, date.in(Unit.WEEK).day().plusDays(weekday - 1L));
    }
}
