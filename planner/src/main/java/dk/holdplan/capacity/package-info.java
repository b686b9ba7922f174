/** How much of what a centre has a plan uses: class places, time of therapists and rooms, and what citizens get of it. */
@NullMarked
package dk.holdplan.capacity;

import org.jspecify.annotations.NullMarked;
