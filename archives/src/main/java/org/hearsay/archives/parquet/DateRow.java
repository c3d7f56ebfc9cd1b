package org.hearsay.archives.parquet;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table of temporal expressions.
 *
 * @param sentence the number, from 0, of the sentence that it begins in; null without sentences
 * @param begin where it begins, in code points
 * @param end where it ends, exclusive
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3
 * @param from the earliest day that it can mean, ISO; text, since years before 1 are no dates to most readers
 * @param to the latest
 */
record DateRow(
        String document,
        @Nullable Integer sentence,
        int begin,
        int end,
        String text,
        @Nullable String type,
        @Nullable String value,
        @Nullable String mod,
        @Nullable String quant,
        @Nullable String freq,
        @Nullable String from,
        @Nullable String to,
        @Nullable Double confidence) {}
