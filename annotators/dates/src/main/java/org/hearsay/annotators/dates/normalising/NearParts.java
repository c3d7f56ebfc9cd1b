package org.hearsay.annotators.dates.normalising;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import org.hearsay.annotators.dates.calendar.CalendarDate;
import org.hearsay.annotators.dates.calendar.Calendars;
import org.hearsay.annotators.dates.calendar.Holidays;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.calendar.Reference;
import org.hearsay.annotators.dates.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** Named parts of a year near to now or to what was told: last March, next summer, that winter, this Easter. Stateless. */
final class NearParts {
    // the day of January that always lies in the first week
    private static final int FIRST_WEEK = 4;
    private static final int YOUNG = 3;

    private NearParts() {}

    static void addTo(Map<String, Normaliser.Function> functions) {
        functions.put("relativeMonth", (a, c) -> month(a.integer(0), a.integer(1), c.now()));
        functions.put("monthAhead", (a, c) -> monthAhead(a.integer(0), c.now()));
        functions.put("newYear", (a, c) -> newYear(c.now()));
        functions.put("toldMonth", (a, c) -> month(a.integer(0), a.integer(1), c.told()));
        functions.put("relativeDay", NearParts::day);
        functions.put("relativeSeason", (a, c) -> season(a.integer(0), a.name(1), c));
        functions.put("relativeHoliday", (a, c) -> holiday(a.integer(0), a.name(1), c));
        functions.put("seasonAgo", NearParts::seasonAgo);
        functions.put("holidayAgo", NearParts::holidayAgo);
        functions.put("samePartOf", NearParts::samePartOf);
        functions.put("toldSeason", (a, c) -> toldSeason(a.integer(0), a.name(1), c.told()));
    }

    /** The last, next or same year's month, seen from a date. */
    private static @Nullable Meaning month(int direction, int month, @Nullable CalendarDate now) {
        if (now == null) {
            return Reference.date("XXXX-" + Calendars.padded(month, 2));
        }
        int difference = month - now.start().getMonthValue();
        int year = now.year();
        if (direction < 0 && difference >= 0) {
            year--;
        } else if (direction > 0 && difference <= 0) {
            year++;
        }
        return CalendarDate.month(year, month);
    }

    private static Meaning monthAhead(int month, @Nullable CalendarDate now) {
        if (now == null) {
            return Reference.date("XXXX-" + Calendars.padded(month, 2));
        }
        return CalendarDate.month(month < now.start().getMonthValue() ? now.year() + 1 : now.year(), month);
    }

    /** The year that has just begun, or else the next. */
    private static @Nullable Meaning newYear(@Nullable CalendarDate now) {
        if (now == null) {
            return Reference.date("XXXX");
        }
        boolean young = now.start().getMonthValue() <= YOUNG;
        return CalendarDate.year(young ? now.year() : now.year() + 1);
    }

    /** The last or next time that a month has such a day. */
    private static @Nullable Object day(Arguments a, Context context) {
        CalendarDate now = context.now();
        if (now == null) {
            return OpenDates.dayOf(a.integer(1), a.integer(2), context);
        }
        CalendarDate here = AbsoluteDates.ofDay(now.year(), a.integer(1), a.integer(2));
        if (here == null) {
            return null;
        }
        int years = a.integer(0) < 0 && !here.day().isBefore(now.day()) ? -1 : 0;
        return here.plus(a.integer(0) > 0 && !here.day().isAfter(now.day()) ? 1 : years, Unit.YEAR);
    }

    private static Meaning season(int direction, String season, Context context) {
        CalendarDate now = context.now();
        if (now == null) {
            return Reference.date("XXXX-" + season);
        }
        CalendarDate thisYear = CalendarDate.season(now.year(), season);
        boolean begun = !thisYear.day().isAfter(now.day());
        boolean over = !thisYear.day().plusMonths(3).isAfter(now.day());
        int years = direction < 0 && !over ? -1 : direction > 0 && begun ? 1 : 0;
        if (season.equals("WI") && now.start().getMonthValue() < 3) {
            // the winter that now is began last year
            years = direction - 1;
        }
        return CalendarDate.season(now.year() + years, season);
    }

    /** So many seasons ago, of which the one that was last is one: two winters ago. */
    private static @Nullable Object seasonAgo(Arguments a, Context context) {
        if (!a.isNumber(0) || !(season(-1, a.name(1), context) instanceof CalendarDate last)) {
            return Reference.date("PAST_REF");
        }
        return last.plus(1 - a.integer(0), Unit.YEAR);
    }

    /** So many times that a holiday was kept ago: two Easters ago. */
    private static @Nullable Object holidayAgo(Arguments a, Context context) {
        Meaning last = holiday(-1, a.name(1), context);
        return a.isNumber(0) && last != null && last.plain() instanceof CalendarDate day
                ? Holidays.of(a.name(1), day.year() + 1 - a.integer(0))
                : Reference.date("PAST_REF");
    }

    /** The week or month of another year that is the same as the one told last, or else as that of now. */
    private static @Nullable Object samePartOf(Arguments a, Context context) {
        Unit unit = a.unit(0);
        CalendarDate told = context.told(unit);
        Integer year = a.year(1);
        if (told == null || year == null || told.unit().compareTo(unit) > 0) {
            return AbsoluteDates.year(year);
        }
        CalendarDate here = told.in(unit);
        if (unit != Unit.WEEK) {
            return here.plus(year - here.year(), Unit.YEAR);
        }
        int week = here.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return CalendarDate.of(unit, LocalDate.of(year, 1, FIRST_WEEK).plusWeeks(week - 1L));
    }

    /** The season of what was told, or the one before or after that. */
    private static @Nullable Meaning toldSeason(int direction, String season, @Nullable CalendarDate told) {
        if (told == null) {
            return Reference.date("XXXX-" + season);
        }
        CalendarDate here = CalendarDate.season(told.year(), season);
        if (direction == 0 || told.unit().compareTo(Unit.SEASON) > 0) {
            return here.plus(direction, Unit.YEAR);
        }
        boolean ahead = here.day().isAfter(told.day());
        boolean over = !here.day().plusMonths(3).isAfter(told.day());
        return here.plus(direction > 0 ? (ahead ? 0 : 1) : over ? 0 : -1, Unit.YEAR);
    }

    private static @Nullable Meaning holiday(int direction, String code, Context context) {
        CalendarDate now = context.now();
        if (now == null) {
            return Reference.date("XXXX-XX-XX");
        }
        Meaning here = Holidays.of(code, now.year());
        if (here == null || here.interval() == null || direction == 0) {
            return here;
        }
        String today = now.day().toString();
        boolean past = here.interval().from().compareTo(today) < 0;
        int years = direction < 0 && !past ? -1 : direction > 0 && past ? 1 : 0;
        return Holidays.of(code, now.year() + years);
    }
}
