package org.hearsay.core.evaluation;

import java.util.Comparator;

/** A stretch of text; offsets are code points, end exclusive. */
record Span(int begin, int end) {
    static final Comparator<Span> TEXT_ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    boolean covers(Span other) {
        return equals(other);
    }

    int overlap(Span other) {
        return Math.min(end, other.end) - Math.max(begin, other.begin);
    }
}
