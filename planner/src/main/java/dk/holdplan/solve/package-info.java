/** From a problem to a plan: start, stop and watch a search. */
@NullMarked
package dk.holdplan.solve;

import org.jspecify.annotations.NullMarked;
