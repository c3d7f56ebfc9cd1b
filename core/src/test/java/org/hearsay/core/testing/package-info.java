/** The test kit for authors of annotators: marked text and the contract test. */
@NullMarked
package org.hearsay.core.testing;

import org.jspecify.annotations.NullMarked;
