/** Documents and persistence; everything of it that Spring needs to know is in {@code DataConfiguration}. */
@NullMarked
package dk.holdplan.data;

import org.jspecify.annotations.NullMarked;
