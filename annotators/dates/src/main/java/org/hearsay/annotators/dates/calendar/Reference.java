package org.hearsay.annotators.dates.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A value that no anchor makes definite: {@code PAST_REF}, {@code XXXX-11-23}. Immutable.
 *
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value
 * @param interval the interval, where it is known nevertheless
 */
public record Reference(String type, String value, @Nullable Interval interval) implements Meaning {

    /** A date without an interval. */
    public static Reference date(String value) {
        return new Reference("DATE", value, null);
    }

    /** The same with a time or a part of the day added to it. */
    public Reference at(String time) {
        String day = value.matches("[A-Z_]+") ? "XXXX-XX-XX" : value;
        return new Reference("TIME", day + "T" + time, null);
    }
}
