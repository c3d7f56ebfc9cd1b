/** What every annotator promises, checked by running it: for the contract test of its module, and for a jar that was sent. */
@NullMarked
package org.hearsay.core.verify;

import org.jspecify.annotations.NullMarked;
