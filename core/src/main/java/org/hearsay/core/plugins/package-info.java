/** Plugins in folders and jars of their own: found, loaded apart from one another, refused with a reason. */
@NullMarked
package org.hearsay.core.plugins;

import org.jspecify.annotations.NullMarked;
