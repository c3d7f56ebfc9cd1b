package org.hearsay.annotators.dates.matching;

import org.hearsay.annotators.dates.grammar.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule that has matched at a place: what it makes of it is for the normaliser. Immutable.
 *
 * @param rule the rule
 * @param begin its first piece
 * @param end the piece after its last
 * @param slots what its slots have matched: a {@link Match}, a word's value, a number; null for what was left out
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, made for each match
public record Match(Rule rule, int begin, int end, @Nullable Object[] slots) {}
