package org.hearsay.annotators.dates.normalising;

import java.util.Map;
import org.hearsay.annotators.dates.calendar.CalendarDate;
import org.hearsay.annotators.dates.calendar.Calendars;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.calendar.Reference;
import org.hearsay.annotators.dates.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** Clock times and parts of the day. Stateless. */
final class Times {
    private Times() {}

    static void addTo(Map<String, Normaliser.Function> functions) {
        functions.put("part", (a, c) -> part(a.name(0), a.meaning(1), a.has(1), c));
        functions.put("overnight", (a, c) -> overnight(c));
        functions.put("clock", Times::clock);
        functions.put("clockBefore", Times::clockBefore);
        functions.put("clockDigits", Times::clockDigits);
        functions.put("secondDigits", Times::secondDigits);
        functions.put("offset", Times::offset);
        functions.put("on", (a, c) -> on(a.meaning(0), a.meaning(1)));
        functions.put("clockIn", (a, c) -> clockIn(a.meaning(0), a.meaning(1)));
    }

    /** A part of a day: of the given one, or else of the one told last. */
    private static @Nullable Meaning part(String name, @Nullable Meaning day, boolean given, Context context) {
        Meaning of = given ? day : context.dayOfTime();
        if (of == null) {
            return Reference.date("XXXX-XX-XX").at(name);
        }
        if (of.plain() instanceof CalendarDate date) {
            return date.unit().compareTo(Unit.DAY) > 0 ? null : date.partOfDay(name);
        }
        return of.plain() instanceof Reference reference ? reference.at(name) : null;
    }

    /** The night that is now or to come; where it is told what was, the last one; in a history that of the day told last. */
    private static @Nullable Meaning overnight(Context context) {
        CalendarDate published = context.published();
        if (context.settings().narrative() || published == null) {
            return part("NI", null, false, context);
        }
        CalendarDate day = context.tense() == Tense.PAST ? published.plus(-1, Unit.DAY) : published;
        return day == null ? null : day.partOfDay("NI");
    }

    /**
     * A clock time: hour, minute, second, half of the day (AM, PM, or a part of the day), zone, day; all but the hour may be
     * absent. Negative minutes are minutes to the hour.
     */
    private static @Nullable Object clock(Arguments a, Context context) {
        int hour = a.integer(0);
        int minute = a.integerOr(1, 0);
        int second = a.integerOr(2, 0);
        if (a.has(0) && a.number(0) != hour) {
            minute = (int) Math.round((a.number(0) - hour) * 100);
        }
        if (minute < 0) {
            hour = hour == 0 ? 23 : hour == 1 ? 12 : hour - 1;
            minute += 60;
        }
        String half = a.name(3);
        boolean twelve = hour >= 1 && hour <= 12;
        if (twelve && half.equals("MI") && hour < 5) {
            hour += 12;
        }
        if (twelve && (half.equals("PM") || half.equals("AF") || half.equals("EV") || half.equals("NI") && hour > 5)) {
            hour = hour % 12 + 12;
        } else if (twelve && hour == 12 && (half.equals("AM") || half.equals("NI") || half.equals("MO"))) {
            hour = 0;
        }
        if (hour > 24 || minute > 59 || second > 60 || hour == 24 && minute + second > 0) {
            return null;
        }
        boolean morning = half.equals("AM") || half.equals("MO");
        Meaning day = a.has(5)
                ? a.meaning(5)
                : !zone(a, 4).isEmpty() ? context.dayOfZonedTime() : context.dayOfTime(hour, morning);
        return at(day, hour, minute, a.has(2) ? second : -1, zone(a, 4));
    }

    /** The first hour of a range, whose last one says what half of the day it is: 9 to 5 p.m., 2 to 4 p.m. */
    private static @Nullable Object clockBefore(Arguments a, Context context) {
        int hour = a.integer(0);
        String half = hour > a.integer(2) && hour < 12 ? "AM" : a.name(3);
        return clock(new Arguments(new Object[] {hour, a.integerOr(1, 0), null, half}), context);
    }

    /** A clock time on the day of a part of it, which says what half of the day is meant: 6 o'clock this evening. */
    private static @Nullable Meaning clockIn(@Nullable Meaning clock, @Nullable Meaning part) {
        if (clock == null
                || part == null
                || !(clock.plain() instanceof CalendarDate time)
                || !(part.plain() instanceof CalendarDate of)) {
            return on(clock, part);
        }
        int hour = time.start().getHour();
        boolean late =
                hour > 0 && hour < 12 && (!of.part().equals("MO") && (!of.part().equals("NI") || hour > 4));
        int second = time.unit() == Unit.SECOND ? time.start().getSecond() : -1;
        return at(of, late ? hour + 12 : hour, time.start().getMinute(), second, time.zone());
    }

    private static @Nullable Meaning at(@Nullable Meaning day, int hour, int minute, int second, String zone) {
        String seconds = second < 0 ? "" : ":" + Calendars.padded(second, 2);
        String time = Calendars.padded(hour, 2) + ":" + Calendars.padded(minute, 2) + seconds + zone;
        if (day == null) {
            return Reference.date("XXXX-XX-XX").at(time);
        }
        if (day.plain() instanceof CalendarDate date && date.unit().compareTo(Unit.DAY) <= 0) {
            return date.at(second < 0 ? Unit.MINUTE : Unit.SECOND, hour, minute, Math.max(0, second), zone);
        }
        return day.plain() instanceof Reference reference ? reference.at(time) : null;
    }

    /** A time of four digits: 0735. */
    private static @Nullable Object clockDigits(Arguments a, Context context) {
        CalendarDate day = zone(a, 1).isEmpty() ? context.dayOfTime() : context.dayOfZonedTime();
        return at(day, a.integer(0) / 100, a.integer(0) % 100, -1, zone(a, 1));
    }

    /** A time of six digits: 073500; null if they aren't one. */
    private static @Nullable Object secondDigits(Arguments a, Context context) {
        int digits = a.integer(0);
        int hour = digits / 10000;
        int minute = digits / 100 % 100;
        int second = digits % 100;
        boolean exists = hour < 24 && minute < 60 && second < 60;
        return exists ? at(context.dayOfTime(), hour, minute, second, zone(a, 1)) : null;
    }

    private static Object offset(Arguments a, Context context) {
        boolean digits = !a.has(2) && a.integer(1) > 24;
        int hours = digits ? a.integer(1) / 100 : a.integer(1);
        int minutes = digits ? a.integer(1) % 100 : a.integerOr(2, 0);
        return "UTC" + (a.integer(0) < 0 ? "-" : "+") + Calendars.padded(hours, 2) + ":" + Calendars.padded(minutes, 2);
    }

    /** The zone as values show it: TIMEX3 takes local times as they are; universal time and offsets in digits are kept. */
    private static String zone(Arguments a, int index) {
        String zone = a.name(index);
        return zone.startsWith("UTC") ? zone.substring(3) : zone.equals("Z") ? "Z" : "";
    }

    /** A time of an unknown day, on this day: its value ends in T15:00, T15:00:30Z or TMO. */
    private static @Nullable Meaning on(Reference open, Meaning day) {
        String time = open.value().substring(open.value().indexOf('T') + 1);
        if (day.plain() instanceof Reference reference) {
            return reference.at(time);
        }
        if (Character.isLetter(time.charAt(0))) {
            return day.plain() instanceof CalendarDate date ? date.partOfDay(time) : open;
        }
        boolean seconds = time.length() > 5 && time.charAt(5) == ':';
        int second = seconds ? Integer.parseInt(time.substring(6, 8)) : -1;
        return at(
                day,
                Integer.parseInt(time.substring(0, 2)),
                Integer.parseInt(time.substring(3, 5)),
                second,
                time.substring(seconds ? 8 : 5));
    }

    /** A time that was read without its day, on this day. */
    private static @Nullable Meaning on(@Nullable Meaning time, @Nullable Meaning day) {
        if (time != null && day != null && time.plain() instanceof Reference open) {
            return on(open, day);
        }
        if (time == null || day == null || !(time.plain() instanceof CalendarDate clock)) {
            return time;
        }
        if (clock.unit() == Unit.PART_OF_DAY) {
            return day.plain() instanceof CalendarDate date ? date.partOfDay(clock.part()) : time;
        }
        int second = clock.unit() == Unit.SECOND ? clock.start().getSecond() : -1;
        return at(day, clock.start().getHour(), clock.start().getMinute(), second, clock.zone());
    }
}
