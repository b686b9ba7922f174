/** Tells why a plan is worth what it is: its score by rule, in sentences, and the price of a move made by hand. */
@NullMarked
package dk.holdplan.explain;

import org.jspecify.annotations.NullMarked;
