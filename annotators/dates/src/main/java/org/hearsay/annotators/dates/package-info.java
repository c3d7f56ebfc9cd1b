/** Temporal expressions: found by a grammar of data files, normalised as TIMEX3 and as an interval. */
@NullMarked
package org.hearsay.annotators.dates;

import org.jspecify.annotations.NullMarked;
