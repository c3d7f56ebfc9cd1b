package org.hearsay.annotators.dates.normalising;

/** Whether what is told happens before, at or after the time of telling. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** What was planned, or has been called off: it is to come, unless its time was yesterday. */
    WAS_PLANNED,
    /** What had been planned: its time has come, unless it is nearer ahead than back. */
    HAD_BEEN_PLANNED,
    UNKNOWN
}
