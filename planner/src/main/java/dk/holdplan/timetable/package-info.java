/**
 * The kernel: one timetable under change on bit sets, its free places and exact prices. The arena holds what cannot
 * change, the board what does; a place that breaks a rule is not there.
 */
@NullMarked
package dk.holdplan.timetable;

import org.jspecify.annotations.NullMarked;
