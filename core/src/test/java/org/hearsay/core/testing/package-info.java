/**
 * The test kit for authors of annotators: the contract test, marked text, what must hold in any CAS, a quick profile. {@code
 * annotators/GUIDE.md} shows their use.
 */
@NullMarked
package org.hearsay.core.testing;

import org.jspecify.annotations.NullMarked;
