/** More bookings than places, as far as measured no-shows allow: only for who asks for it. */
@NullMarked
package dk.holdplan.capacity.overbooking;

import org.jspecify.annotations.NullMarked;
