/** Places that are held for some minutes, and the lines of plans that confirmed holds make. */
@NullMarked
package dk.holdplan.data.hold;

import org.jspecify.annotations.NullMarked;
