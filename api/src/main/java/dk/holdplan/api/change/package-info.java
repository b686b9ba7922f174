/** What comes after a plan over HTTP: changes, the difference of two plans, the week that follows. */
@NullMarked
package dk.holdplan.api.change;

import org.jspecify.annotations.NullMarked;
