/** Articles in rows of CSV and TSV files. */
@NullMarked
package org.hearsay.formats.tables;

import org.jspecify.annotations.NullMarked;
