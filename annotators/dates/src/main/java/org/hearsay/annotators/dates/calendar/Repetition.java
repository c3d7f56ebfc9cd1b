package org.hearsay.annotators.dates.calendar;

/**
 * Something that comes again: daily, every Tuesday, twice a week. Immutable.
 *
 * @param value the TIMEX3 value: the period, or the date with X for what changes
 * @param quant the quantifier, EVERY or EACH; empty if none
 * @param freq the frequency, such as 2X; empty if none
 */
public record Repetition(String value, String quant, String freq) implements Meaning {

    @Override
    public String type() {
        return "SET";
    }
}
