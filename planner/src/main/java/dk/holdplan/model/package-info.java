/** The planning solution of the solver: what is decided, from which values, and the facts enriched once before. */
@NullMarked
package dk.holdplan.model;

import org.jspecify.annotations.NullMarked;
