package org.hearsay.annotators.quantities;

import org.jspecify.annotations.Nullable;

/**
 * A quantity found in a text. Immutable. The features are those of the type {@code Quantity}; numbers are decimals written
 * out.
 */
record Amount(
        int begin,
        int end,
        String kind,
        @Nullable String value,
        @Nullable String low,
        @Nullable String high,
        @Nullable String unit,
        @Nullable String modifier,
        float confidence) {}
