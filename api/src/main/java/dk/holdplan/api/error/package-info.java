/** Problem documents (RFC 9457) for everything that goes wrong, wherever in the request it does. */
@NullMarked
package dk.holdplan.api.error;

import org.jspecify.annotations.NullMarked;
