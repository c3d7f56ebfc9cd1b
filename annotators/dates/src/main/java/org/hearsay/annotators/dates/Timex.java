package org.hearsay.annotators.dates;

/**
 * A temporal expression of a text. Features that it hasn't are empty. Immutable.
 *
 * @param begin where it begins (UTF-16)
 * @param end where it ends, exclusive
 * @param type DATE, TIME, DURATION or SET
 * @param value the TIMEX3 value
 * @param mod the TIMEX3 modifier
 * @param quant the quantifier of a set
 * @param freq the frequency of a set
 * @param from the earliest day or instant that it can mean
 * @param to the latest
 * @param rule the rule of the grammar that found it
 */
public record Timex(
        int begin,
        int end,
        String type,
        String value,
        String mod,
        String quant,
        String freq,
        String from,
        String to,
        String rule) {}
