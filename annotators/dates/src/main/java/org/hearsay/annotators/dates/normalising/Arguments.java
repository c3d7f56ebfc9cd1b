package org.hearsay.annotators.dates.normalising;

import org.hearsay.annotators.dates.calendar.CalendarDate;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** What a function of the calendar algebra is given, by place. Immutable. */
@SuppressWarnings("ArrayRecordComponent") // read-only, made for each call
record Arguments(@Nullable Object[] values) {

    @Nullable
    Object at(int index) {
        return index < values.length ? values[index] : null;
    }

    boolean has(int index) {
        return at(index) != null;
    }

    double number(int index) {
        Object value = at(index);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("argument " + index + " is no number: " + value);
    }

    /** Whether the argument is a number: "several" is an amount without one. */
    boolean isNumber(int index) {
        return at(index) instanceof Number;
    }

    int integer(int index) {
        double number = number(index);
        return number > 1e9 ? 1_000_000_000 : (int) number;
    }

    int integerOr(int index, int absent) {
        return has(index) ? integer(index) : absent;
    }

    String name(int index) {
        Object value = at(index);
        return value == null ? "" : value.toString();
    }

    Unit unit(int index) {
        return Unit.valueOf(name(index));
    }

    @Nullable
    Meaning meaning(int index) {
        return at(index) instanceof Meaning meaning ? meaning : null;
    }

    /** The date at a place, without its modifier; null if it is none. */
    @Nullable
    CalendarDate date(int index) {
        Meaning meaning = meaning(index);
        return meaning != null && meaning.plain() instanceof CalendarDate date ? date : null;
    }

    /** The year at a place, given as a number or as a date; null if it is neither or can't be written. */
    @Nullable
    Integer year(int index) {
        CalendarDate date = date(index);
        if (date != null) {
            return date.year();
        }
        return at(index) instanceof Number number && number.doubleValue() < 9990
                ? Integer.valueOf(number.intValue())
                : null;
    }
}
