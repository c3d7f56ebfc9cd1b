package org.hearsay.annotators.dates.calendar;

import java.time.temporal.ChronoUnit;

/** A unit of time, as durations count it and as dates are precise to it; from fine to coarse. */
public enum Unit {
    SECOND("S", ChronoUnit.SECONDS, 1),
    MINUTE("M", ChronoUnit.MINUTES, 1),
    HOUR("H", ChronoUnit.HOURS, 1),
    /** A morning, an evening, a night: as a date it has a part such as {@code MO}. */
    PART_OF_DAY("NI", ChronoUnit.DAYS, 1),
    DAY("D", ChronoUnit.DAYS, 1),
    WEEKEND("WE", ChronoUnit.WEEKS, 1),
    WEEK("W", ChronoUnit.WEEKS, 1),
    FORTNIGHT("W", ChronoUnit.WEEKS, 2),
    MONTH("M", ChronoUnit.MONTHS, 1),
    QUARTER("Q", ChronoUnit.MONTHS, 3),
    SEASON("S", ChronoUnit.MONTHS, 3),
    HALF("H", ChronoUnit.MONTHS, 6),
    YEAR("Y", ChronoUnit.YEARS, 1),
    DECADE("DE", ChronoUnit.YEARS, 10),
    CENTURY("CE", ChronoUnit.YEARS, 100),
    MILLENNIUM("ML", ChronoUnit.YEARS, 1000);

    private final String symbol;
    private final ChronoUnit step;
    private final int steps;

    Unit(String symbol, ChronoUnit step, int steps) {
        this.symbol = symbol;
        this.step = step;
        this.steps = steps;
    }

    /** The letters that stand for it in a TIMEX3 duration. */
    public String symbol() {
        return symbol;
    }

    /** The unit of java.time that it is made of. */
    public ChronoUnit step() {
        return step;
    }

    /** How many of {@link #step()} it is. */
    public int steps() {
        return steps;
    }

    /** Whether its durations are written after a T. */
    public boolean isClock() {
        return compareTo(PART_OF_DAY) < 0;
    }

    /** The unit whose multiple it is: years for decades and centuries, weeks for fortnights. */
    public Unit base() {
        return switch (this) {
            case DECADE, CENTURY, MILLENNIUM -> YEAR;
            case FORTNIGHT -> WEEK;
            default -> this;
        };
    }
}
