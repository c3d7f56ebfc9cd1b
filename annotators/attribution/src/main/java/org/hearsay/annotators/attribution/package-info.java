/** Who said what: attributions with source, cue, content and speaker. */
@NullMarked
package org.hearsay.annotators.attribution;

import org.jspecify.annotations.NullMarked;
