/** Weeks ahead by simulation: referrals come, courses run, each week is planned; and the smallest capacity that will do. */
@NullMarked
package dk.holdplan.capacity.forecast;

import org.jspecify.annotations.NullMarked;
