package org.hearsay.core.evaluation;

/**
 * An annotation to be scored; offsets are code points, end exclusive.
 *
 * @param type its type, or empty
 * @param value its value, or empty
 */
record Span(int begin, int end, String type, String value) {

    boolean covers(Span other) {
        return begin == other.begin && end == other.end;
    }

    int overlap(Span other) {
        return Math.min(end, other.end) - Math.max(begin, other.begin);
    }
}
