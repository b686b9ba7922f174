/** Writes down who asked for what before it is answered, and shows what was written down. */
@NullMarked
package dk.holdplan.api.audit;

import org.jspecify.annotations.NullMarked;
