/** Articles in web pages. */
@NullMarked
package org.hearsay.formats.html;

import org.jspecify.annotations.NullMarked;
