/** Archives for tests, of any size: articles whose sentences are those of the seeds, some of them copies, some broken on demand. */
@NullMarked
package org.hearsay.archives.generator;

import org.jspecify.annotations.NullMarked;
