package org.hearsay.core.api;

import org.jspecify.annotations.Nullable;

/**
 * A temporal expression, normalised as TIMEX3. Immutable.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value the TIMEX3 value, such as {@code 2026-11-23} or {@code P3M}
 * @param mod the modifier, such as {@code START}
 * @param quant the quantifier of a SET
 * @param freq the frequency of a SET
 * @param from the earliest day or instant that can be meant, ISO
 * @param to the latest
 * @param confidence 0 to 1
 */
public record Timex(
        Span span,
        @Nullable String type,
        @Nullable String value,
        @Nullable String mod,
        @Nullable String quant,
        @Nullable String freq,
        @Nullable String from,
        @Nullable String to,
        double confidence) {}
