/** ZIP and tar archives, and what is compressed by gzip, bzip2, xz or Zstandard. */
@NullMarked
package org.hearsay.formats.compressed;

import org.jspecify.annotations.NullMarked;
