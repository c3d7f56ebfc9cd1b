/** The command line: assembles annotators into pipelines and runs them. */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
