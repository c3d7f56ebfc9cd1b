/** Analysis engines that were not written for Hearsay, in a pipeline of Hearsay's: uimaFIT, XML descriptors, PEAR packages. */
@NullMarked
package org.hearsay.core.bridge;

import org.jspecify.annotations.NullMarked;
