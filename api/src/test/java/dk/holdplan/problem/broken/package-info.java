/** Code that breaks a rule of the architecture, to see the rule fire. */
@NullMarked
package dk.holdplan.problem.broken;

import org.jspecify.annotations.NullMarked;
