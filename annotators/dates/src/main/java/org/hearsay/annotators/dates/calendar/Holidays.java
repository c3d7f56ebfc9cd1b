package org.hearsay.annotators.dates.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates of holidays from the codes of the lexicon: {@code 12-25} a day of a month; {@code 11-TH4} the fourth Thursday of
 * November, {@code 05-MO-1} the last Monday of May; {@code 11-MO1+1} the day after the first Monday; {@code 12-24<SU-7} a week
 * before the last Sunday up to Christmas Eve; {@code EASTER-2} two days before Easter, so with the names of {@link Feasts}; {@code HIJRI-10-1} the first day of the
 * tenth month of the Islamic calendar (Umm al-Qura, as java.time has it), {@code HIJRI-9} all of the ninth;
 * {@code EASTER-46..EASTER-1} all days from Ash Wednesday to the eve of Easter. Names that two holidays share have the codes of
 * both, {@code HIJRI-10-1/HIJRI-12-10}. Stateless.
 */
public final class Holidays {
    private static final String WEEKDAYS = "MOTUWETHFRSASU";

    private static final Pattern OWN_DATE = Pattern.compile("\\d\\d-\\d\\d");

    private Holidays() {}

    /** The code of each holiday of a name; the one that is mostly meant first. */
    public static List<String> codes(String ofName) {
        return List.of(ofName.split("/", -1));
    }

    /** The TIMEX3 value of a holiday of no known year: XXXX-12-25, or XXXX-XX-XX for those without a date of their own. */
    public static String ofAnyYear(String code) {
        return "XXXX-" + (OWN_DATE.matcher(code).matches() ? code : "XX-XX");
    }

    /** The date of a holiday in a year; null if the year has none or the tables don't reach it. */
    public static @Nullable Meaning of(String code, int year) {
        int or = code.indexOf('/');
        if (or > 0) {
            return of(code.substring(0, or), year);
        }
        int to = code.indexOf("..");
        if (to > 0) {
            return period(of(code.substring(0, to), year), of(code.substring(to + 2), year));
        }
        if (code.startsWith("HIJRI")) {
            return hijri(code.split("-", -1), year);
        }
        if (Character.isLetter(code.charAt(0))) {
            return feast(code, year);
        }
        int upTo = code.indexOf('<');
        if (upTo > 0 && of(code.substring(0, upTo), year) instanceof CalendarDate base) {
            LocalDate day = base.day().with(TemporalAdjusters.previousOrSame(weekday(code, upTo + 1)));
            int days = code.length() > upTo + 3 ? Integer.parseInt(code.substring(upTo + 3)) : 0;
            return CalendarDate.of(Unit.DAY, day.plusDays(days));
        }
        int plus = code.indexOf('+');
        if (plus > 0 && of(code.substring(0, plus), year) instanceof CalendarDate base) {
            return base.plus(Integer.parseInt(code.substring(plus)), Unit.DAY);
        }
        int month = Integer.parseInt(code.substring(0, 2));
        String rest = code.substring(3);
        LocalDate first = LocalDate.of(year, month, 1);
        LocalDate day = rest.length() < 3
                ? first.withDayOfMonth(Integer.parseInt(rest))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rest.substring(2)), weekday(rest, 0)));
        return CalendarDate.of(Unit.DAY, day);
    }

    private static DayOfWeek weekday(String code, int at) {
        return DayOfWeek.of(WEEKDAYS.indexOf(code.substring(at, at + 2)) / 2 + 1);
    }

    private static @Nullable Meaning feast(String code, int year) {
        int days = Math.max(code.indexOf('+'), code.indexOf('-'));
        LocalDate feast = Feasts.day(code.substring(0, days), year);
        return feast == null ? null : CalendarDate.of(Unit.DAY, feast.plusDays(Integer.parseInt(code.substring(days))));
    }

    private static @Nullable Meaning hijri(String[] code, int year) {
        try {
            LocalDate newYear = LocalDate.of(year, 1, 1);
            int hijriYear = HijrahChronology.INSTANCE.date(newYear).get(ChronoField.YEAR);
            int month = Integer.parseInt(code[1]);
            for (int i = 0; i < 3; i++) {
                HijrahDate first = HijrahDate.of(hijriYear + i, month, code.length > 2 ? Integer.parseInt(code[2]) : 1);
                LocalDate day = LocalDate.from(first);
                if (day.getYear() == year) {
                    return code.length > 2 ? CalendarDate.of(Unit.DAY, day) : month(first, day);
                }
            }
            return null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Meaning month(HijrahDate first, LocalDate day) {
        return period(day, day.plusDays(first.lengthOfMonth() - 1L));
    }

    private static @Nullable Meaning period(@Nullable Meaning from, @Nullable Meaning to) {
        return from instanceof CalendarDate first && to instanceof CalendarDate last
                ? period(first.day(), last.day())
                : null;
    }

    /** Days that are no month of ours: the value is the week that they all lie in or the month that they begin in. */
    private static Meaning period(LocalDate first, LocalDate last) {
        CalendarDate week = CalendarDate.of(Unit.WEEK, first);
        boolean inWeek = week.equals(CalendarDate.of(Unit.WEEK, last));
        CalendarDate value = inWeek ? week : CalendarDate.of(Unit.MONTH, first);
        return new Reference("DATE", value.value(), new Interval(first.toString(), last.toString()));
    }
}
