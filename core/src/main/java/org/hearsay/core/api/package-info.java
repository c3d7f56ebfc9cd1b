/** Pipelines from Java: composed in a line, run by any number of threads, with typed results. */
@NullMarked
package org.hearsay.core.api;

import org.jspecify.annotations.NullMarked;
