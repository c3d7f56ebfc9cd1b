/** Sentences, tokens, parts of speech and lemmas of English news. */
@NullMarked
package org.hearsay.annotators.language;

import org.jspecify.annotations.NullMarked;
