/** Attendance over HTTP: of the sessions of a plan, and the list of a class. */
@NullMarked
package dk.holdplan.api.attendance;

import org.jspecify.annotations.NullMarked;
