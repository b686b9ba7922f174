/** Which plan answers when one is asked. */
@NullMarked
package dk.holdplan.api.valid;

import org.jspecify.annotations.NullMarked;
