package org.hearsay.annotators.attribution;

/**
 * A stretch of a text.
 *
 * @param begin UTF-16 offset of its first character
 * @param end the offset behind its last
 */
record Span(int begin, int end) {}
