/**
 * Runs over archives: a folder with the outputs in parts, a journal of every document, and a quarantine. A run that was killed
 * goes on where it was, and its outputs are those of a run that was not.
 */
@NullMarked
package org.hearsay.archives.run;

import org.jspecify.annotations.NullMarked;
