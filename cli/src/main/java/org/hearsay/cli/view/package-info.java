/** Annotated articles as web pages that need nothing but themselves. */
@NullMarked
package org.hearsay.cli.view;

import org.jspecify.annotations.NullMarked;
