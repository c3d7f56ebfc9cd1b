/** Lexicon and rules, read from data files and compiled once. */
@NullMarked
package org.hearsay.annotators.dates.grammar;

import org.jspecify.annotations.NullMarked;
