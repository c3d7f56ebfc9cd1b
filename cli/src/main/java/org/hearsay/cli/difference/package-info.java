/** Shows what two annotations of the same documents do not have alike: on a terminal, and as a web page of its own. */
@NullMarked
package org.hearsay.cli.difference;

import org.jspecify.annotations.NullMarked;
