package org.hearsay.annotators.attribution;

/**
 * A stretch of a text: of characters or of tokens.
 *
 * @param begin where it begins
 * @param end where it ends, exclusive
 */
record Span(int begin, int end) {
    Span moved(int by) {
        return new Span(begin + by, end + by);
    }

    boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    boolean contains(int first, int last) {
        return begin <= first && last <= end;
    }
}
