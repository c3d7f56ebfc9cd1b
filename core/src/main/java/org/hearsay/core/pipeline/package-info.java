/** Finds plugins, checks pipelines before the first document, and runs them. */
@NullMarked
package org.hearsay.core.pipeline;

import org.jspecify.annotations.NullMarked;
