/** Quantities: money, percentages, counts and measures. */
@NullMarked
package org.hearsay.annotators.quantities;

import org.jspecify.annotations.NullMarked;
