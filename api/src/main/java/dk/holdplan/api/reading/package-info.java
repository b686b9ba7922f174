/** What of a request can be read, and what is answered when it cannot. */
@NullMarked
package dk.holdplan.api.reading;

import org.jspecify.annotations.NullMarked;
