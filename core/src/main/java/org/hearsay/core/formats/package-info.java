/** Reading articles: the formats that there are, telling which one a file is in, and going through files, folders and archives. */
@NullMarked
package org.hearsay.core.formats;

import org.jspecify.annotations.NullMarked;
