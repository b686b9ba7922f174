/** How parts of long lists are asked for. */
@NullMarked
package dk.holdplan.api.paging;

import org.jspecify.annotations.NullMarked;
