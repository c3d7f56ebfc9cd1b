package org.hearsay.annotators.dates.normalising;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.hearsay.annotators.dates.calendar.CalendarDate;
import org.hearsay.annotators.dates.calendar.Calendars;
import org.hearsay.annotators.dates.calendar.Holidays;
import org.hearsay.annotators.dates.calendar.Interval;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.calendar.Reference;
import org.hearsay.annotators.dates.calendar.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Dates that leave their year, month or week open: Nov. 20, March, Saturday, the 23rd. The anchor closes them, in the direction
 * that the tense gives. Stateless.
 */
final class OpenDates {
    private static final String[] MONTHS = {"", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"};

    private static final int FAR_AHEAD = 4;
    private static final int UNTIL_AHEAD = 3;
    private static final int FURTHEST_EVENT = 8;
    private static final int NEARER_AHEAD = 6;
    // what will be so far from here is said to be next year
    private static final int NEARLY_A_YEAR = 11;
    private static final int SOON_AFTER = 31;
    // months
    private static final int SOON = 1;
    private static final int JUST_OVER = 1;
    // how many times as far away a day counts that lies against the tense: ahead in the past, with its verb beside it,
    // back where something will be, must be by then
    private static final int PAST_AHEAD = 8;
    private static final int DEED_AHEAD = 400;
    private static final int FUTURE_BACK = 3;
    private static final int SURELY_BACK = 20;

    private OpenDates() {}

    static void addTo(Map<String, Normaliser.Function> functions) {
        functions.put("dayOf", (a, c) -> dayOf(a.integer(0), a.integer(1), c));
        functions.put("onWeekday", OpenDates::onWeekday);
        functions.put("monthOf", (a, c) -> monthOf(a.integer(0), c));
        functions.put("dayOfMonth", (a, c) -> dayOfMonth(a.integer(0), c));
        functions.put("rangeDay", OpenDates::rangeDay);
        functions.put("weekday", (a, c) -> weekday(a.integer(0), c));
        functions.put("nearestWeekday", (a, c) -> nearestWeekday(a.integer(0), c));
        functions.put("seasonOf", (a, c) -> seasonOf(a.name(0), c));
        functions.put("holidayOf", (a, c) -> holidayOf(a.name(0), c));
        functions.put("quarterOf", (a, c) -> partOf(Unit.QUARTER, a.integer(0), c));
        functions.put("halfOf", (a, c) -> partOf(Unit.HALF, a.integer(0), c));
    }

    private static boolean isBackward(Context context) {
        return !context.beside().before("backward").isEmpty() || context.isEndOfPast();
    }

    /** Whether the words say that it is still to come. */
    private static boolean isForward(Context context) {
        Tense tense = context.tense();
        boolean toCome = tense == Tense.FUTURE || tense == Tense.WAS_PLANNED;
        return !isBackward(context) && (toCome || saysForward(context));
    }

    /** Whether a day that something was planned for was rather that of this week which is over. */
    private static boolean isJustOver(int back, int ahead, Context context) {
        return switch (context.tense()) {
            case WAS_PLANNED -> back > 0 && back <= JUST_OVER;
            case PAST -> isPlanned(context) && back > 0 && back <= JUST_OVER + 1;
            case HAD_BEEN_PLANNED -> back <= ahead + 1;
            default -> false;
        };
    }

    /** Whether the word before it tells of a plan: a meeting for Friday. */
    private static boolean isPlanned(Context context) {
        return context.beside().before("forward").equals("PLANNED");
    }

    /** Whether the word before it says so: until Friday. */
    private static boolean saysForward(Context context) {
        return switch (context.beside().before("forward")) {
            case "ALWAYS" -> true;
            case "DUE" -> context.tense() != Tense.WAS_PLANNED && context.tense() != Tense.HAD_BEEN_PLANNED;
            case "UNTIL" -> !context.isEndOfPast();
            case "UNLESS_PAST", "BEFORE" -> context.tense() != Tense.PAST && context.tense() != Tense.HAD_BEEN_PLANNED;
            default -> false;
        };
    }

    // ---------------------------------------------------------------- a year is open

    static @Nullable Meaning dayOf(int month, int day, Context context) {
        CalendarDate now = context.now();
        if (now == null) {
            boolean exists = Calendars.day(2000, month, day) != null;
            return exists ? ofAnyYear(month, day) : null;
        }
        if (context.settings().narrative()) {
            return dayOfHistory(now, month, day, context);
        }
        CalendarDate first = context.startOfRange();
        if (first != null && !context.beside().before("rangejoint").isEmpty()) {
            CalendarDate sameYear = AbsoluteDates.ofDay(first.year(), month, day);
            boolean over = sameYear != null && sameYear.day().isBefore(first.day());
            return over ? AbsoluteDates.ofDay(first.year() + 1, month, day) : sameYear;
        }
        if (context.isHabitual()) {
            return ofAnyYear(month, day);
        }
        CalendarDate year = context.justToldYear();
        if (year == null && context.tense() == Tense.PAST) {
            year = context.yearOfSentence();
        }
        if (year != null) {
            return AbsoluteDates.ofDay(year.year(), month, day);
        }
        int pastAhead = context.isOfDeed() ? DEED_AHEAD : PAST_AHEAD;
        CalendarDate best = null;
        for (int near = now.year() - 1; near <= now.year() + 1; near++) {
            CalendarDate candidate = AbsoluteDates.ofDay(near, month, day);
            if (candidate != null
                    && (best == null
                            || distance(candidate, now, pastAhead, context)
                                    < distance(best, now, pastAhead, context))) {
                best = candidate;
            }
        }
        return best;
    }

    private static Reference ofAnyYear(int month, int day) {
        return Reference.date("XXXX-" + MONTHS[month] + "-" + Calendars.padded(day, 2));
    }

    /** The day of the year that a history is at; but the days told last go on past a year of something else. */
    private static @Nullable CalendarDate dayOfHistory(CalendarDate now, int month, int day, Context context) {
        CalendarDate here = AbsoluteDates.ofDay(now.year(), month, day);
        CalendarDate last = context.dayBeforeYear();
        CalendarDate next = last == null ? null : AbsoluteDates.ofDay(last.year(), month, day);
        if (last == null || next == null) {
            return here;
        }
        long days = ChronoUnit.DAYS.between(last.day(), next.day());
        return days >= 0 && days <= SOON_AFTER ? next : here;
    }

    /** How far away a date is, weighed so that the direction of the tense wins unless the other one is far nearer. */
    private static long distance(CalendarDate date, CalendarDate now, int pastAhead, Context context) {
        long days = ChronoUnit.DAYS.between(now.day(), date.day());
        if (isBackward(context)) {
            return days > 0 ? 4 * days : -days;
        }
        if (isForward(context)) {
            // "must be held by Oct. 20"
            boolean sure = context.tense() == Tense.FUTURE && saysForward(context);
            return days < 0 ? (sure ? -SURELY_BACK : -FUTURE_BACK) * days : days;
        }
        return days > 0 && context.tense() == Tense.PAST ? pastAhead * days : Math.abs(days);
    }

    /** The day of an open year that is no such weekday, in the year told last if it is one there: "Thursday, April 9". */
    private static @Nullable Object onWeekday(Arguments a, Context context) {
        CalendarDate day = a.date(1);
        CalendarDate told = context.told();
        if (day == null || told == null || isOn(a.integer(0), day)) {
            return a.at(1);
        }
        CalendarDate then = AbsoluteDates.ofDay(
                told.year(), day.day().getMonthValue(), day.day().getDayOfMonth());
        return then != null && isOn(a.integer(0), then) ? then : day;
    }

    private static boolean isOn(int weekday, CalendarDate day) {
        return day.day().getDayOfWeek().getValue() == weekday;
    }

    private static Meaning monthOf(int month, Context context) {
        CalendarDate now = context.now();
        boolean narrative = context.settings().narrative();
        if (now == null || !narrative && context.isHabitual()) {
            return Reference.date("XXXX-" + MONTHS[month]);
        }
        if (narrative) {
            return CalendarDate.month(now.year(), month);
        }
        CalendarDate told = context.yearOfSentence();
        if (told != null && context.tense() == Tense.PAST) {
            return CalendarDate.month(told.year(), month);
        }
        return monthByTense(now, month, context);
    }

    private static Meaning monthByTense(CalendarDate now, int month, Context context) {
        int year = now.year();
        int difference = month - now.start().getMonthValue();
        int ahead = Math.floorMod(difference, 12);
        boolean event = context.beside().describesEvent();
        boolean named = context.beside().before("forward").isEmpty()
                && context.beside().describesNoun()
                && !event
                && ahead > FAR_AHEAD;
        boolean justOver = ahead >= NEARLY_A_YEAR && !saysForward(context) && !event;
        boolean over = lastedUntil(ahead, context) || context.tense() == Tense.HAD_BEEN_PLANNED;
        if (isForward(context) && !named && !justOver && !over) {
            return CalendarDate.month(difference < 0 ? year + 1 : year, month);
        }
        boolean open = context.tense() != Tense.PAST && !isBackward(context) && !over;
        boolean until = !context.beside().before("forward").isEmpty() && !context.isEndOfPast() && ahead <= UNTIL_AHEAD;
        // "the May election" and "the election in May" have their time set before
        int furthest = event ? FURTHEST_EVENT : context.beside().followsEvent() ? NEARER_AHEAD : 2;
        if ((open && ahead <= furthest || until) && ahead > 0) {
            return CalendarDate.month(difference < 0 ? year + 1 : year, month);
        }
        return CalendarDate.month(difference > 0 ? year - 1 : year, month);
    }

    /** Whether something lasted until a month that would be far ahead: "was open until May". */
    private static boolean lastedUntil(int ahead, Context context) {
        return ahead > FURTHEST_EVENT
                && context.beside().before("forward").equals("UNTIL")
                && context.tense() == Tense.PAST;
    }

    private static Meaning seasonOf(String season, Context context) {
        CalendarDate now = context.now();
        if (now == null) {
            return Reference.date("XXXX-" + season);
        }
        CalendarDate thisYear = CalendarDate.season(now.year(), season);
        if (context.settings().narrative()) {
            return thisYear;
        }
        if (context.isHabitual()) {
            return Reference.date("XXXX-" + season);
        }
        // "looking ahead to the fall"
        boolean future = isForward(context) || context.beside().before("verb").equals("TO");
        boolean over = thisYear.day().plusMonths(3).isBefore(now.day());
        boolean open =
                context.tense() != Tense.PAST && context.tense() != Tense.HAD_BEEN_PLANNED && !isBackward(context);
        if (open && over && !thisYear.day().plusYears(1).minusMonths(3).isAfter(now.day())) {
            return CalendarDate.season(now.year() + 1, season);
        }
        boolean soon = open && !thisYear.day().minusMonths(2).isAfter(now.day());
        boolean begun = soon || !thisYear.day().isAfter(now.day());
        int year = now.year() + (future && over ? 1 : !future && !begun ? -1 : 0);
        return CalendarDate.season(year, season);
    }

    private static @Nullable Meaning holidayOf(String code, Context context) {
        CalendarDate now = context.now();
        if (now == null) {
            return Reference.date(Holidays.ofAnyYear(code));
        }
        if (context.settings().narrative()) {
            return Holidays.of(code, now.year());
        }
        // "said that Christmas orders were good"
        int pastAhead = context.beside().describesNoun() ? 1 : PAST_AHEAD;
        Meaning best = null;
        long least = Long.MAX_VALUE;
        for (int year = now.year() - 1; year <= now.year() + 1; year++) {
            for (String one : Holidays.codes(code)) {
                Meaning candidate = Holidays.of(one, year);
                long distance = distance(candidate, now, pastAhead, context);
                best = distance < least ? candidate : best;
                least = Math.min(least, distance);
            }
        }
        return best;
    }

    private static long distance(@Nullable Meaning holiday, CalendarDate now, int pastAhead, Context context) {
        Interval days = holiday == null ? null : holiday.interval();
        return days == null
                ? Long.MAX_VALUE
                : distance(CalendarDate.of(Unit.DAY, LocalDate.parse(days.from())), now, pastAhead, context);
    }

    private static @Nullable Meaning partOf(Unit unit, int number, Context context) {
        int months = unit.steps();
        if (number < 1 || number > 12 / months) {
            return null;
        }
        CalendarDate now = context.now();
        if (now == null) {
            return Reference.date("XXXX-" + unit.symbol() + number);
        }
        CalendarDate thisYear = CalendarDate.of(unit, LocalDate.of(now.year(), (number - 1) * months + 1, 1));
        long ahead = ChronoUnit.MONTHS.between(now.day().withDayOfMonth(1), thisYear.day());
        if (context.settings().narrative()) {
            return ahead > 9 ? thisYear.plus(-1, Unit.YEAR) : thisYear;
        }
        boolean over = ahead <= -months;
        boolean soon = 12 + ahead <= SOON && context.tense() != Tense.PAST;
        if (over && (soon || isForward(context) && saysForward(context) && 12 + ahead <= FURTHEST_EVENT)) {
            return thisYear.plus(1, Unit.YEAR);
        }
        boolean past = ahead > months && !isForward(context) || ahead > 9;
        return past ? thisYear.plus(-1, Unit.YEAR) : thisYear;
    }

    // ---------------------------------------------------------------- a month or week is open

    private static @Nullable Meaning dayOfMonth(int day, Context context) {
        CalendarDate told = context.settings().narrative() ? context.now() : context.published();
        if (told == null) {
            return day < 1 || day > 31 ? null : Reference.date("XXXX-XX-" + Calendars.padded(day, 2));
        }
        CalendarDate here = AbsoluteDates.ofDay(told.year(), told.start().getMonthValue(), day);
        if (here == null || context.settings().narrative()) {
            return here;
        }
        boolean after = here.day().isAfter(told.day());
        if (after && (context.tense() == Tense.PAST || isBackward(context))) {
            return here.plus(-1, Unit.MONTH);
        }
        boolean over = here.day().isBefore(told.day());
        return over && isForward(context) ? here.plus(1, Unit.MONTH) : here;
    }

    /** The last day of a range, which has its month from the first. */
    private static @Nullable Object rangeDay(Arguments a, Context context) {
        CalendarDate first = context.startOfRange();
        int day = a.integer(0);
        if (first == null || day <= first.start().getDayOfMonth()) {
            return null;
        }
        return AbsoluteDates.ofDay(a.integerOr(1, first.year()), first.start().getMonthValue(), day);
    }

    /** The nearest such weekday, of two as near the one ahead. */
    private static @Nullable Meaning nearestWeekday(int weekday, Context context) {
        CalendarDate now = context.published();
        if (now == null || context.settings().narrative()) {
            return weekday(weekday, context);
        }
        int ahead = Math.floorMod(weekday - now.day().getDayOfWeek().getValue(), 7);
        return now.plus(ahead <= 3 ? ahead : ahead - 7, Unit.DAY);
    }

    static @Nullable Meaning weekday(int weekday, Context context) {
        CalendarDate now = context.settings().narrative() ? context.toldDay() : context.published();
        if (now == null) {
            return Reference.date("XXXX-WXX-" + weekday);
        }
        CalendarDate first = context.startOfRange();
        boolean open = first != null && first.day().isAfter(now.day()) || context.tense() != Tense.PAST;
        if (first != null && !context.beside().before("rangejoint").isEmpty() && open) {
            return first.plus(Math.floorMod(weekday - first.day().getDayOfWeek().getValue(), 7), Unit.DAY);
        }
        int today = now.day().getDayOfWeek().getValue();
        int back = Math.floorMod(today - weekday, 7);
        int ahead = Math.floorMod(weekday - today, 7);
        // "Friday's ruling" has been made, unless it is said otherwise; "will go to Friday's match" is to come
        boolean known = context.beside().isOfKnownThing() && !context.beside().describesEvent();
        boolean said =
                saysForward(context) && !context.beside().before("forward").equals("BEFORE");
        boolean toCome = isPlanned(context) && !known
                || context.tense() == Tense.HAD_BEEN_PLANNED
                || isForward(context) && (!known || said);
        if (context.settings().narrative() || !isJustOver(back, ahead, context) && toCome) {
            return now.plus(ahead, Unit.DAY);
        }
        return now.plus(-back, Unit.DAY);
    }
}
