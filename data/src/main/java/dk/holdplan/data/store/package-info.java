/** Plans and the work on them as rows: stored whole or not at all, changed only from the states that allow it. */
@NullMarked
package dk.holdplan.data.store;

import org.jspecify.annotations.NullMarked;
