/**
 * The search: ruin and recreate on the board of {@code timetable}: what to take out, how to put it back, when to accept.
 */
@NullMarked
package dk.holdplan.search;

import org.jspecify.annotations.NullMarked;
