/** Every issue of a problem, typed and placed, found before the problem is stored or solved. */
@NullMarked
package dk.holdplan.check;

import org.jspecify.annotations.NullMarked;
