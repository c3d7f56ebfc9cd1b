package org.hearsay.annotators.dates.normalising;

/** Whether what is told happens before, at or after the time of telling. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
