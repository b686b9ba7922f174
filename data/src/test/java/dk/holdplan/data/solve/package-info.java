/** The solver on the public datasets. */
@NullMarked
package dk.holdplan.data.solve;

import org.jspecify.annotations.NullMarked;
