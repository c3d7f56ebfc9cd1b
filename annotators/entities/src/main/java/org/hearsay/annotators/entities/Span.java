package org.hearsay.annotators.entities;

/**
 * A name in words of a document: from the first to behind the last. Immutable.
 *
 * @param confidence 0 to 1
 */
record Span(int first, int end, String type, float confidence) {
    /** The same words as a name of another type. */
    Span as(String other) {
        return other.equals(type) ? this : new Span(first, end, other, confidence);
    }
}
