/** Rosters over HTTP. */
@NullMarked
package dk.holdplan.api.roster;

import org.jspecify.annotations.NullMarked;
