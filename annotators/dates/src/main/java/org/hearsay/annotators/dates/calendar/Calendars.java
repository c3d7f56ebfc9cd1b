package org.hearsay.annotators.dates.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arithmetic on dates in the units that people speak of. Stateless. */
public final class Calendars {
    private static final List<String> SEASONS = List.of("WI", "SP", "SU", "FA");
    private static final int FURTHEST_YEAR = 9999;

    private Calendars() {}

    /** A number with zeros before it, in ASCII digits whatever the locale: 07. */
    public static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** The date, or null if the calendar has no such day or it lies beyond the years that can be written. */
    public static @Nullable LocalDate day(int year, int month, int day) {
        if (Math.abs(year) > FURTHEST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return day > first.lengthOfMonth() ? null : first.withDayOfMonth(day);
    }

    /** The month that a season begins in. */
    static int firstMonth(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    static String seasonOf(int month) {
        return SEASONS.get(month % 12 / 3);
    }

    /** The start of the unit that an instant lies in. */
    static LocalDateTime floor(Unit unit, LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        return switch (unit) {
            case SECOND -> time.truncatedTo(ChronoUnit.SECONDS);
            case MINUTE -> time.truncatedTo(ChronoUnit.MINUTES);
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
            case PART_OF_DAY, DAY -> day.atStartOfDay();
            case WEEKEND -> monday(day).plusDays(5).atStartOfDay();
            case WEEK, FORTNIGHT -> monday(day).atStartOfDay();
            case MONTH -> day.withDayOfMonth(1).atStartOfDay();
            case QUARTER, SEASON, HALF -> monthsFloor(unit, day).atStartOfDay();
            case YEAR, DECADE, CENTURY, MILLENNIUM ->
                LocalDate.of(Math.floorDiv(day.getYear(), unit.steps()) * unit.steps(), 1, 1)
                        .atStartOfDay();
        };
    }

    private static LocalDate monthsFloor(Unit unit, LocalDate day) {
        // seasons begin in December, a month before quarters
        LocalDate shifted = unit == Unit.SEASON ? day.plusMonths(1) : day;
        int month = (shifted.getMonthValue() - 1) / unit.steps() * unit.steps() + 1;
        LocalDate first = LocalDate.of(shifted.getYear(), month, 1);
        return unit == Unit.SEASON ? first.minusMonths(1) : first;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The instant so many units later; null beyond the years that can be written. */
    static @Nullable LocalDateTime plus(LocalDateTime time, double count, Unit unit) {
        double steps = count * unit.steps();
        if (Math.abs(steps) > 4e9) {
            return null;
        }
        try {
            long whole = (long) Math.floor(steps);
            LocalDateTime moved = time.plus(whole, unit.step());
            moved = plusFraction(moved, steps - whole, unit.step());
            return Math.abs(moved.getYear()) > FURTHEST_YEAR - 10 ? null : moved;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static LocalDateTime plusFraction(LocalDateTime time, double fraction, ChronoUnit unit) {
        if (fraction == 0) {
            return time;
        }
        return switch (unit) {
            case YEARS -> time.plusMonths(Math.round(12 * fraction));
            case MONTHS -> time.plusDays(Math.round(30 * fraction));
            case WEEKS -> time.plusDays(Math.round(7 * fraction));
            default -> time.plusSeconds(Math.round(unit.getDuration().toSeconds() * fraction));
        };
    }

    /** The last day of a unit that begins on a day. */
    public static LocalDate last(Unit unit, LocalDate first) {
        LocalDate next = unit == Unit.WEEKEND ? first.plusDays(2) : first.plus(unit.steps(), unit.step());
        return next.minusDays(1);
    }
}
