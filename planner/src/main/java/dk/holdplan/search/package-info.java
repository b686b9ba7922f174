/**
 * The search: ruin and recreate on a board of bit sets, on which a place that breaks a rule is never tried. The arena
 * holds what cannot change, the board what does.
 */
@NullMarked
package dk.holdplan.search;

import org.jspecify.annotations.NullMarked;
