/** Web archives. */
@NullMarked
package org.hearsay.formats.warc;

import org.jspecify.annotations.NullMarked;
