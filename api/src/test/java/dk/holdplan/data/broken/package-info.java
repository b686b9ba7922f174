/** Code that breaks a rule of the architecture, to see the rule fire. */
@NullMarked
package dk.holdplan.data.broken;

import org.jspecify.annotations.NullMarked;
