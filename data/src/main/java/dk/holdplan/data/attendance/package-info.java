/** Whether citizens came to their sessions. */
@NullMarked
package dk.holdplan.data.attendance;

import org.jspecify.annotations.NullMarked;
