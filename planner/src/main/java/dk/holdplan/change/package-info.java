/** What changes after a plan is published: changes of the facts, what they break, and the week that follows. */
@NullMarked
package dk.holdplan.change;

import org.jspecify.annotations.NullMarked;
