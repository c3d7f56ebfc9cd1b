/** Small linear learners over hashed features, shared by the annotators that learn. Plain Java; part of the plugin contract. */
@NullMarked
package org.hearsay.core.learning;

import org.jspecify.annotations.NullMarked;
