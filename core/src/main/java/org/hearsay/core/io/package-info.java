/** Reads articles and writes annotated ones. */
@NullMarked
package org.hearsay.core.io;

import org.jspecify.annotations.NullMarked;
