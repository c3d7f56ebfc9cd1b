/** Hedges: the language of uncertainty, its kind and its scope. */
@NullMarked
package org.hearsay.annotators.hedging;

import org.jspecify.annotations.NullMarked;
