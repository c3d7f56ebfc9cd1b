/** The XML formats of news agencies: NITF and NewsML-G2. */
@NullMarked
package org.hearsay.formats.newsxml;

import org.jspecify.annotations.NullMarked;
