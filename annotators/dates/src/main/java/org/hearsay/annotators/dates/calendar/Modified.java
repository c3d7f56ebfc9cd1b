package org.hearsay.annotators.dates.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A meaning with a TIMEX3 modifier: early, about, more than. Immutable.
 *
 * @param modifier START, MID, END, APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, ON_OR_BEFORE, BEFORE, AFTER
 * @param of what it modifies
 */
public record Modified(String modifier, Meaning of) implements Meaning {

    @Override
    public String type() {
        return of.type();
    }

    @Override
    public String value() {
        return of.value();
    }

    @Override
    public @Nullable Interval interval() {
        return of.plain() instanceof CalendarDate date ? date.interval(modifier) : of.interval();
    }

    @Override
    public Meaning plain() {
        return of.plain();
    }
}
