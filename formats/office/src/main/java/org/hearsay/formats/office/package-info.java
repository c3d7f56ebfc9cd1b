/** PDF and office files, by Apache Tika where its parsers are on the class path. */
@NullMarked
package org.hearsay.formats.office;

import org.jspecify.annotations.NullMarked;
