/** Something to look at on the first start. */
@NullMarked
package dk.holdplan.api.demo;

import org.jspecify.annotations.NullMarked;
