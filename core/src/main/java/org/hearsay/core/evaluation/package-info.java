/** Scores annotations against gold. */
@NullMarked
package org.hearsay.core.evaluation;

import org.jspecify.annotations.NullMarked;
