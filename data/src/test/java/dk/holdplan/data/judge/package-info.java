/** The judge of the planner against an independent one. */
@NullMarked
package dk.holdplan.data.judge;

import org.jspecify.annotations.NullMarked;
