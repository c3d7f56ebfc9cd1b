package org.hearsay.annotators.quantities;

import java.math.BigDecimal;

/**
 * A number read from a text. Immutable.
 *
 * @param value what it means
 * @param mantissa what stands before its scales: 3.5 of "3.5 million"
 * @param scale the product of its scales; 1 without any
 * @param hasWords whether it is in words, scales apart
 * @param isLarge whether it can be a quantity by itself: it has a scale that is a word, or separators
 * @param isYear whether it looks like a year: four digits, no more
 * @param end the atom behind it
 */
record Numeral(
        BigDecimal value,
        BigDecimal mantissa,
        BigDecimal scale,
        boolean hasWords,
        boolean isLarge,
        boolean isYear,
        int end) {

    /** Takes the scale of the other end of a range: the 3 of "3 to 5 million" is three million. */
    BigDecimal scaledLike(Numeral other) {
        boolean shares = scale.compareTo(BigDecimal.ONE) == 0
                && other.scale.compareTo(BigDecimal.ONE) > 0
                && value.compareTo(other.mantissa) < 0;
        return shares ? value.multiply(other.scale) : value;
    }
}
