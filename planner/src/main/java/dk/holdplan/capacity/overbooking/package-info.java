/** More bookings than places where measured no-shows allow it: an option that nobody gets without asking. */
@NullMarked
package dk.holdplan.capacity.overbooking;

import org.jspecify.annotations.NullMarked;
