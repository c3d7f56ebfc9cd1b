package org.hearsay.archives.parquet;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table of hedge cues.
 *
 * @param sentence the number, from 0, of the sentence that it begins in; null without sentences
 * @param begin where it begins, in code points
 * @param end where it ends, exclusive
 * @param polarity "negative" if negation turns it round or is part of it, else null
 * @param scopeBegin where that begins which it makes uncertain; null if no scope is stated
 * @param scopeEnd where that ends, exclusive
 */
record HedgeRow(
        String document,
        @Nullable Integer sentence,
        int begin,
        int end,
        String text,
        @Nullable String type,
        @Nullable Double certainty,
        @Nullable String polarity,
        @Nullable Integer scopeBegin,
        @Nullable Integer scopeEnd,
        @Nullable Double confidence) {}
