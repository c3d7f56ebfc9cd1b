/** Named entities: found by a learned sequence model, linked within a document. */
@NullMarked
package org.hearsay.annotators.entities;

import org.jspecify.annotations.NullMarked;
