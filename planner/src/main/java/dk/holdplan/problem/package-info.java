/** The facts: the problem document as records, with the field's terms and no behaviour beyond look-ups. */
@NullMarked
package dk.holdplan.problem;

import org.jspecify.annotations.NullMarked;
