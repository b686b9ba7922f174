/** Ranked places for one demanded session of one citizen in a plan that stands, without a search. */
@NullMarked
package dk.holdplan.recommend;

import org.jspecify.annotations.NullMarked;
