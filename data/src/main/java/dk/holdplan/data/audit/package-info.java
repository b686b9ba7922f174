/** Who did what, to which citizens and what for: only added to, until it is old enough to be forgotten. */
@NullMarked
package dk.holdplan.data.audit;

import org.jspecify.annotations.NullMarked;
