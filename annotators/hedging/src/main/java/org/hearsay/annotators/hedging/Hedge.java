package org.hearsay.annotators.hedging;

/**
 * A hedge found in a text; offsets are UTF-16, end exclusive. Immutable.
 *
 * @param type the hedge type
 * @param certainty how certain it leaves what it bears on, 0 to 1
 * @param isNegative whether a negation turns it round or is part of it
 * @param confidence how sure it is that this is a hedge, 0 to 1
 */
record Hedge(
        int begin,
        int end,
        int scopeBegin,
        int scopeEnd,
        String type,
        float certainty,
        boolean isNegative,
        float confidence) {}
