/** Days on which Danish centres are closed. */
@NullMarked
package dk.holdplan.data.calendar;

import org.jspecify.annotations.NullMarked;
