/** The progress of searches as server-sent events. */
@NullMarked
package dk.holdplan.api.progress;

import org.jspecify.annotations.NullMarked;
