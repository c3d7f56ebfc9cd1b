/** The plugin contract: what an annotator states of itself and what it is given. */
@NullMarked
package org.hearsay.core.spi;

import org.jspecify.annotations.NullMarked;
