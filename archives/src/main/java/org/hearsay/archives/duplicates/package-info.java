/** Finds copies among articles: wire copy is printed by many papers. */
@NullMarked
package org.hearsay.archives.duplicates;

import org.jspecify.annotations.NullMarked;
