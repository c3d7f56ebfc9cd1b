package org.hearsay.annotators.dates.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * A date or time of some precision: a century, a year, the third quarter, a week, a day, a morning, an instant. Its year lies
 * in {@code -9999..9999}. Immutable.
 *
 * @param unit how precise it is
 * @param start its first instant
 * @param part what the unit alone doesn't tell: the part of the day ({@code MO}), the season ({@code SU}); else empty
 * @param zone the time zone of a clock time as it is written in the value ({@code Z}, {@code +02:00}); else empty
 */
public record CalendarDate(Unit unit, LocalDateTime start, String part, String zone) implements Meaning {

    /** A date without part and zone; the start is moved back to that of its unit. */
    public static CalendarDate of(Unit unit, LocalDateTime within) {
        return new CalendarDate(unit, Calendars.floor(unit, within), "", "");
    }

    /** A date without part and zone. */
    public static CalendarDate of(Unit unit, LocalDate within) {
        return of(unit, within.atStartOfDay());
    }

    /** A year. */
    public static CalendarDate year(int year) {
        return of(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    /** A month of a year. */
    public static CalendarDate month(int year, int month) {
        return of(Unit.MONTH, LocalDate.of(year, month, 1));
    }

    /** A season of a year; the winter of a year begins in its December. */
    public static CalendarDate season(int year, String season) {
        LocalDate first = LocalDate.of(year, Calendars.firstMonth(season), 1);
        return new CalendarDate(Unit.SEASON, first.atStartOfDay(), season, "");
    }

    /** Its first day. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    public int year() {
        return start.getYear();
    }

    /** The date of the given unit that it lies or begins in. */
    public CalendarDate in(Unit coarser) {
        if (coarser == Unit.SEASON) {
            return season(start.getMonthValue() < 3 ? year() - 1 : year(), Calendars.seasonOf(start.getMonthValue()));
        }
        return of(coarser, start);
    }

    /** The date of the same precision so many units later; null beyond the years that can be written. */
    public @Nullable CalendarDate plus(double count, Unit by) {
        LocalDateTime moved = Calendars.plus(start, count, by);
        return moved == null ? null : new CalendarDate(unit, Calendars.floor(unit, moved), part, zone);
    }

    /** A part of this day, such as its morning. */
    public CalendarDate partOfDay(String name) {
        return new CalendarDate(Unit.PART_OF_DAY, day().atStartOfDay(), name, "");
    }

    /** A clock time on this day. */
    public CalendarDate at(Unit precision, int hour, int minute, int second, String inZone) {
        LocalDateTime base = day().atStartOfDay();
        return new CalendarDate(
                precision, base.plusHours(hour).plusMinutes(minute).plusSeconds(second), "", inZone);
    }

    @Override
    public String type() {
        return unit.compareTo(Unit.DAY) < 0 ? "TIME" : "DATE";
    }

    @Override
    public String value() {
        int month = start.getMonthValue();
        return switch (unit) {
            case MILLENNIUM -> digits(year()).substring(0, digits(year()).length() - 3);
            case CENTURY -> digits(year()).substring(0, digits(year()).length() - 2);
            case DECADE -> digits(year()).substring(0, digits(year()).length() - 1);
            case YEAR -> digits(year());
            case HALF -> digits(year()) + "-H" + (month > 6 ? 2 : 1);
            case QUARTER -> digits(year()) + "-Q" + ((month + 2) / 3);
            case SEASON -> digits(year()) + "-" + part;
            case MONTH -> digits(year()) + two("-", month);
            case WEEK, FORTNIGHT -> week();
            case WEEKEND -> week() + "-WE";
            case DAY -> date();
            case PART_OF_DAY -> date() + "T" + part;
            case HOUR, MINUTE -> date() + two("T", start.getHour()) + two(":", start.getMinute()) + zone;
            case SECOND ->
                date() + two("T", start.getHour()) + two(":", start.getMinute()) + two(":", start.getSecond()) + zone;
        };
    }

    private String week() {
        return digits(start.get(IsoFields.WEEK_BASED_YEAR)) + two("-W", start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String date() {
        return digits(year()) + two("-", start.getMonthValue()) + two("-", start.getDayOfMonth());
    }

    private static String digits(int year) {
        if (year <= 0) {
            // the year before AD 1 is 1 BC
            return "BC" + Calendars.padded(1 - year, 4);
        }
        return Calendars.padded(year, 4);
    }

    private static String two(String before, int number) {
        return before + Calendars.padded(number, 2);
    }

    @Override
    public Interval interval() {
        return interval("");
    }

    /** The interval of the first, middle or last part of it, for START, MID and END; of all of it otherwise. */
    Interval interval(String modifier) {
        if (unit.isClock()) {
            return new Interval(value(), value());
        }
        if (unit == Unit.PART_OF_DAY) {
            return new Interval(date(), date());
        }
        LocalDate first = day();
        LocalDate last = Calendars.last(unit, first);
        long third = (last.getLong(ChronoField.EPOCH_DAY) - first.getLong(ChronoField.EPOCH_DAY)) / 3;
        LocalDate from =
                modifier.equals("END") ? last.minusDays(third) : modifier.equals("MID") ? first.plusDays(third) : first;
        LocalDate to = modifier.equals("START")
                ? first.plusDays(third)
                : modifier.equals("MID") ? last.minusDays(third) : last;
        return new Interval(from.toString(), to.toString());
    }
}
