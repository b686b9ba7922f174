/** What if: the same problem with other facts, solved side by side with the same effort and compared. */
@NullMarked
package dk.holdplan.capacity.scenario;

import org.jspecify.annotations.NullMarked;
