/** From matched rules to calendar values, with the publication date and the text before as anchors. */
@NullMarked
package org.hearsay.annotators.dates.normalising;

import org.jspecify.annotations.NullMarked;
