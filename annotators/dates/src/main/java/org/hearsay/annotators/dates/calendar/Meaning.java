package org.hearsay.annotators.dates.calendar;

import org.jspecify.annotations.Nullable;

/** What a temporal expression means: a TIMEX3 type and value, and the interval if there is one. Immutable. */
public sealed interface Meaning permits CalendarDate, Amount, Reference, Repetition, Modified {

    /** DATE, TIME, DURATION or SET. */
    String type();

    /** The TIMEX3 value. */
    String value();

    /** The earliest and latest day or instant that can be meant, if it is known. */
    default @Nullable Interval interval() {
        return null;
    }

    /** The meaning without its modifier. */
    default Meaning plain() {
        return this;
    }
}
