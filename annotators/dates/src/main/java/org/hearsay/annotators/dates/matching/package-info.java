/** From text to pieces, and from pieces to the rules that match them. */
@NullMarked
package org.hearsay.annotators.dates.matching;

import org.jspecify.annotations.NullMarked;
