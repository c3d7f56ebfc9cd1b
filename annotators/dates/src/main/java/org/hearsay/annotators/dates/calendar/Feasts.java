package org.hearsay.annotators.dates.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The days of feasts that move: Easter of West and East, those of the Jewish and Persian calendars by their rules, others by the
 * table {@code feasts.properties}. Stateless.
 */
final class Feasts {
    private static final String TABLE = "/org/hearsay/annotators/dates/feasts.properties";
    private static final Map<String, String[]> TABLES = read();

    // the Jewish calendar: parts of an hour are 1/1080, days begin at six in the evening
    private static final int PARTS_OF_DAY = 24 * 1080;
    private static final int PARTS_OF_MONTH = 29 * PARTS_OF_DAY + 12 * 1080 + 793;
    private static final int FIRST_NEW_MOON = PARTS_OF_DAY + 5 * 1080 + 204;
    private static final int NOON = 18 * 1080;
    private static final int LATE_IN_COMMON_YEAR = 9 * 1080 + 204;
    private static final int LATE_AFTER_LEAP_YEAR = 15 * 1080 + 589;
    private static final long EPOCH_DAY_OF_CREATION = -2_092_591;
    private static final int YEARS_SINCE_CREATION = 3761;

    private Feasts() {}

    /** The day of a feast in a year; null if it has none by then or the table doesn't reach it. */
    static @Nullable LocalDate day(String feast, int year) {
        return switch (feast) {
            case "EASTER" -> year < 1583 ? null : easter(year);
            case "ORTHODOX" -> year < 326 ? null : orthodoxEaster(year);
            case "ROSH" -> year < 1 ? null : roshHashanah(year);
            case "PASSOVER" -> year < 1 ? null : roshHashanah(year).minusDays(163);
            case "HANUKKAH" -> year < 1 ? null : hanukkah(year);
            case "NOWRUZ" -> year < 1925 || year > 2100 ? null : nowruz(year);
            default -> ofTable(feast, year);
        };
    }

    /** Easter Sunday of the Gregorian calendar, by the method of Gauss as Meeus and Butcher give it. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int day = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    /** Easter Sunday of the Julian calendar, by the method of Meeus, as a day of ours. */
    private static LocalDate orthodoxEaster(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int day = moon + weekday + 114;
        int behind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(behind);
    }

    private static LocalDate roshHashanah(int year) {
        return LocalDate.ofEpochDay(newYear(year + YEARS_SINCE_CREATION) + EPOCH_DAY_OF_CREATION);
    }

    /** 25 Kislev: the month before it has thirty days in years of 355 or 385. */
    private static LocalDate hanukkah(int year) {
        int jewish = year + YEARS_SINCE_CREATION;
        boolean full = (newYear(jewish + 1) - newYear(jewish)) % 10 == 5;
        return roshHashanah(year).plusDays(full ? 84 : 83);
    }

    /** The day on which a Jewish year begins: that of the new moon, or up to two days later by four rules. */
    private static long newYear(int year) {
        long months = (235L * year - 234) / 19;
        long parts = FIRST_NEW_MOON + months * PARTS_OF_MONTH;
        long day = parts / PARTS_OF_DAY;
        long time = parts % PARTS_OF_DAY;
        long weekday = day % 7;
        boolean late = time >= NOON
                || weekday == 2 && time >= LATE_IN_COMMON_YEAR && !isLeap(year)
                || weekday == 1 && time >= LATE_AFTER_LEAP_YEAR && isLeap(year - 1);
        day += late ? 1 : 0;
        weekday = day % 7;
        return weekday == 0 || weekday == 3 || weekday == 5 ? day + 1 : day;
    }

    private static boolean isLeap(int jewishYear) {
        return (7 * jewishYear + 1) % 19 < 7;
    }

    /** The first day of the Persian year, by its cycle of 33 years; it holds from 1925 to 2100. */
    private static LocalDate nowruz(int year) {
        int persian = year - 621;
        long day = 1_948_320 + 365L * (persian - 1) + (8 * persian + 21) / 33;
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, day);
    }

    private static @Nullable LocalDate ofTable(String feast, int year) {
        String[] days = TABLES.get(feast);
        if (days == null) {
            throw new IllegalArgumentException("no feast '" + feast + "'; the table has " + TABLES.keySet());
        }
        int index = year - Integer.parseInt(days[0]) + 1;
        if (index < 1 || index >= days.length) {
            return null;
        }
        int day = Integer.parseInt(days[index]);
        return LocalDate.of(year, day / 100, day % 100);
    }

    private static Map<String, String[]> read() {
        Properties table = new Properties();
        try (InputStream in = Feasts.class.getResourceAsStream(TABLE)) {
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read '" + TABLE + "'", e);
        }
        return table.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        name -> name, name -> table.getProperty(name).trim().split("\\s+")));
    }
}
