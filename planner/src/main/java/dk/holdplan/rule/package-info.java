/** The rules: their catalogue, their weights, and their form as constraints of the solver. */
@NullMarked
package dk.holdplan.rule;

import org.jspecify.annotations.NullMarked;
