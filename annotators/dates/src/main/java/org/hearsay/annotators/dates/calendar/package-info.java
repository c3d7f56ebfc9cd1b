/** Calendar values and their arithmetic: what temporal expressions mean. */
@NullMarked
package org.hearsay.annotators.dates.calendar;

import org.jspecify.annotations.NullMarked;
