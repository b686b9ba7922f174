/** Reads long lists in parts, of which none comes twice however much is added meanwhile. */
@NullMarked
package dk.holdplan.data.paging;

import org.jspecify.annotations.NullMarked;
