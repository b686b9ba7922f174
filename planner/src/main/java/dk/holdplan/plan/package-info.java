/** The plan document as records: what a solved problem becomes, and its score. */
@NullMarked
package dk.holdplan.plan;

import org.jspecify.annotations.NullMarked;
