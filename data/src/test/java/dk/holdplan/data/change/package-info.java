/** Changes of published plans, tried on the public datasets. */
@NullMarked
package dk.holdplan.data.change;

import org.jspecify.annotations.NullMarked;
