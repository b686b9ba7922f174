/** Judges any plan against any problem by RULES.md, in plain Java and without a solver. */
@NullMarked
package dk.holdplan.judge;

import org.jspecify.annotations.NullMarked;
