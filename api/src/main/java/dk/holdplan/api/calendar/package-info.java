/** Calendars as iCalendar (RFC 5545). */
@NullMarked
package dk.holdplan.api.calendar;

import org.jspecify.annotations.NullMarked;
