/** Why a plan is worth what it is, over HTTP: its score by rule, and moves made by hand on trial. */
@NullMarked
package dk.holdplan.api.explain;

import org.jspecify.annotations.NullMarked;
