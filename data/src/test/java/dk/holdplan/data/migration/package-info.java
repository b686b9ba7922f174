/** Whether databases of earlier versions come through. */
@NullMarked
package dk.holdplan.data.migration;

import org.jspecify.annotations.NullMarked;
