package org.hearsay.annotators.dates.calendar;

/**
 * The earliest and the latest day or instant that an expression can mean, both included. Immutable.
 *
 * @param from an ISO date or date-time
 * @param to an ISO date or date-time
 */
public record Interval(String from, String to) {}
