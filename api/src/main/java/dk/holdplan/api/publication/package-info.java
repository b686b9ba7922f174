/** Publishing over HTTP: one plan for each site and week. */
@NullMarked
package dk.holdplan.api.publication;

import org.jspecify.annotations.NullMarked;
