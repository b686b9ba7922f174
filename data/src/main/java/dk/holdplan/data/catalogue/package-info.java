/** The catalogue: pathways and home programmes as published descriptions have them, with their sources. */
@NullMarked
package dk.holdplan.data.catalogue;

import org.jspecify.annotations.NullMarked;
